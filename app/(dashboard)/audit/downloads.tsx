import { Download } from 'lucide-react'
import { useTranslations } from '#i18n'
import { buttonStyles } from '@/components/ui/button-styles'
import { downloadHref, type ScreenFilter } from './audit-query'

/** The whole filtered list as a file. Plain links: one that Next loads ahead would leave an event each time. */
export function Downloads({ filter }: { filter: ScreenFilter }) {
  const say = useTranslations('audit')
  return (
    <div className="flex gap-2">
      {(['csv', 'json'] as const).map((type) => (
        <a key={type} href={downloadHref(filter, type)} className={buttonStyles({ size: 'sm' })}>
          <Download aria-hidden />
          <span>
            {say.rich('download', {
              type: type.toUpperCase(),
              hidden: (words) => <span className="sr-only">{words}</span>,
            })}
          </span>
        </a>
      ))}
    </div>
  )
}
