import { Download } from 'lucide-react'
import { useTranslations } from '#i18n'
import { buttonStyles } from '@/components/ui/button-styles'
import { exportHref } from '@/lib/users/filter-params'
import type { UserFilter } from '@/lib/users/user-filter'

/** Everybody on the filtered list as a file. A plain link: one that Next loads ahead would leave an event each time. */
export function ExportUsers({ filter }: { filter: UserFilter }) {
  const say = useTranslations('users')
  return (
    <a href={exportHref(filter)} className={buttonStyles()}>
      <Download aria-hidden /> {say('exportCsv')}
    </a>
  )
}
