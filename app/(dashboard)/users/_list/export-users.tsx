import { useTranslations } from '#i18n'
import { CsvLinks } from '@/components/ui/buttons/csv-links'
import { csvHrefs } from '@/lib/i18n/csv-separator'
import { exportHref } from '@/lib/users/directory/filter-params'
import type { UserFilter } from '@/lib/users/directory/user-filter'

/** The filtered list as a file. */
export function ExportUsers({ filter }: { filter: UserFilter }) {
  const say = useTranslations('users')
  return (
    <CsvLinks hrefs={csvHrefs((separator) => exportHref(filter, separator))}>{say('exportCsv')}</CsvLinks>
  )
}
