'use client'

import { ChevronDown, Download } from 'lucide-react'
import { lazy, type ReactNode } from 'react'
import { useLocale, useTranslations } from '#i18n'
import { type CsvSeparator, usualSeparator } from '@/lib/i18n/csv-separator'
import { MenuButton } from '../overlays/menu-button'
import { type ButtonLook, buttonStyles } from './button-styles'

const loadSeparators = () => import('./csv-separators')
const CsvSeparators = lazy(loadSeparators)

type CsvLinksProps = {
  hrefs: Record<CsvSeparator, string>
  size?: ButtonLook['size']
  children: ReactNode
}

/**
 * A download as CSV with the separator that spreadsheets in the reader's language expect, and the other separators in a
 * menu beside it. Plain links: a prefetched one would leave an audit event each time.
 */
export function CsvLinks({ hrefs, size, children }: CsvLinksProps) {
  const say = useTranslations('common.separators')
  const usual = usualSeparator(useLocale())
  return (
    <div className="flex">
      <a href={hrefs[usual]} className={`${buttonStyles({ size })} rounded-r-none`}>
        <Download aria-hidden /> {children}
      </a>
      <MenuButton
        size={size}
        aria-label={say('choose')}
        className="-ml-px rounded-l-none px-2"
        load={loadSeparators}
        menu={(open) => <CsvSeparators open={open} hrefs={hrefs} />}
      >
        <ChevronDown aria-hidden />
      </MenuButton>
    </div>
  )
}
