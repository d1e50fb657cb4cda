import { useTranslations } from '#i18n'
import type { ResponseDescription } from '@/lib/api/description/api-description'
import { headerWords, isSuccess, statusAnchor } from './responses'
import { objectAnchor, objectName } from './type-words'

/** What an operation answers when it succeeds, and links to what each of its errors means. */
export function ResponseList({ responses }: { responses: Record<string, ResponseDescription> }) {
  const say = useTranslations('apiPage')
  const errors = Object.keys(responses).filter((status) => !isSuccess(status))
  return (
    <dl className="space-y-2 text-sm">
      {Object.entries(responses)
        .filter(([status]) => isSuccess(status))
        .map(([status, response]) => (
          <div key={status} className="flex gap-3">
            <dt className="w-14 shrink-0 font-mono font-semibold text-success">{status}</dt>
            <dd className="min-w-0">
              <p>{response.description}</p>
              <BodyWords response={response} />
              {headerWords(response) && (
                <p className="text-muted">{say('headersLabel', { names: headerWords(response) })}</p>
              )}
            </dd>
          </div>
        ))}
      <div className="flex gap-3">
        <dt className="w-14 shrink-0 text-muted">{say('errors')}</dt>
        <dd className="flex min-w-0 flex-wrap gap-x-3 gap-y-1">
          {errors.map((status) => (
            <a
              key={status}
              href={`#${statusAnchor(status)}`}
              className="inline-flex min-h-6 items-center rounded-sm font-mono underline hover:text-accent"
            >
              {status}
            </a>
          ))}
        </dd>
      </div>
    </dl>
  )
}

/** Media types, and the objects in them that have a name. */
function BodyWords({ response: { content = {} } }: { response: ResponseDescription }) {
  return Object.entries(content).map(([type, { schema }]) => {
    const name = objectName(schema)
    return (
      <p key={type} className="text-muted">
        {name && (
          <a href={`#${objectAnchor(name)}`} className="rounded-sm underline hover:text-ink">
            {name}
          </a>
        )}{' '}
        {type}
      </p>
    )
  })
}
