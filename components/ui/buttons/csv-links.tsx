'use client'

import { ChevronDown, Download } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocale, useTranslations } from '#i18n'
import { type CsvSeparator, csvSeparatorNames, usualSeparator } from '@/lib/i18n/csv-separator'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuTrigger,
} from '../overlays/dropdown-menu'
import { Button } from './button'
import { type ButtonLook, buttonStyles } from './button-styles'

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
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button size={size} aria-label={say('choose')} className="-ml-px rounded-l-none px-2">
            <ChevronDown aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuLabel>{say('title')}</DropdownMenuLabel>
          {csvSeparatorNames.map((name) => (
            <DropdownMenuItem key={name} asChild>
              <a href={hrefs[name]}>{say(name)}</a>
            </DropdownMenuItem>
          ))}
        </DropdownMenuContent>
      </DropdownMenu>
    </div>
  )
}
