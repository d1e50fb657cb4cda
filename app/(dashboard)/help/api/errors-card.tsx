import { useTranslations } from '#i18n'
import { Card } from '@/components/ui/card'
import type { ResponseDescription } from '@/lib/api/description/api-description'
import { headerWords, statusAnchor } from './_operation/responses'

/** What each status of an error means. */
export function ErrorsCard({ errors }: { errors: [status: string, response: ResponseDescription][] }) {
  const say = useTranslations('apiPage')
  return (
    <Card titleId="errors" title={say('errors')}>
      <dl className="space-y-2 text-sm">
        {errors.map(([status, response]) => (
          <div key={status} id={statusAnchor(status)} className="flex scroll-mt-20 gap-3">
            <dt className="w-9 shrink-0 font-mono font-semibold">{status}</dt>
            <dd className="min-w-0">
              <p>{response.description}</p>
              {headerWords(response) && (
                <p className="text-muted">{say('headersLabel', { names: headerWords(response) })}</p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
