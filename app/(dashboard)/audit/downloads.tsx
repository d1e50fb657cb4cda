import { Download } from 'lucide-react'
import { useTranslations } from '#i18n'
import { buttonStyles } from '@/components/ui/buttons/button-styles'
import { CsvLinks } from '@/components/ui/buttons/csv-links'
import { hidden } from '@/components/ui/hidden'
import { csvHrefs } from '@/lib/i18n/csv-separator'
import { downloadHref, type ScreenFilter } from './audit-query'

/** The whole filtered list as a file. A plain link: a prefetched one would leave an audit event each time. */
export function Downloads({ filter }: { filter: ScreenFilter }) {
  const say = useTranslations('audit')
  return (
    <div className="flex flex-wrap gap-2">
      <CsvLinks size="sm" hrefs={csvHrefs((separator) => downloadHref(filter, 'csv', separator))}>
        <span>{say.rich('download', { type: 'CSV', hidden })}</span>
      </CsvLinks>
      <a href={downloadHref(filter, 'json')} className={buttonStyles({ size: 'sm' })}>
        <Download aria-hidden />
        <span>{say.rich('download', { type: 'JSON', hidden })}</span>
      </a>
    </div>
  )
}
