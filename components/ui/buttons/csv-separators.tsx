'use client'

import { useTranslations } from '#i18n'
import { type CsvSeparator, csvSeparatorNames } from '@/lib/i18n/csv-separator'
import { DropdownMenu, DropdownMenuItem, DropdownMenuLabel } from '../overlays/dropdown-menu'
import type { OpenMenu } from '../overlays/menu-button'

/** The separators to choose from, loaded when they are first wanted. */
export default function CsvSeparators({
  open,
  hrefs,
}: {
  open: OpenMenu
  hrefs: Record<CsvSeparator, string>
}) {
  const say = useTranslations('common.separators')
  return (
    <DropdownMenu open={open} align="end">
      <DropdownMenuLabel>{say('title')}</DropdownMenuLabel>
      {csvSeparatorNames.map((name) => (
        <DropdownMenuItem key={name} asChild>
          <a href={hrefs[name]}>{say(name)}</a>
        </DropdownMenuItem>
      ))}
    </DropdownMenu>
  )
}
