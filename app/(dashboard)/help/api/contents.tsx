import { useTranslations } from '#i18n'
import { Card } from '@/components/ui/card'
import { MethodBadge } from './_operation/method-badge'
import type { OperationGroup } from './_operation/operations-by-tag'

/** What there is, with links to it. */
export function Contents({ groups }: { groups: OperationGroup[] }) {
  const say = useTranslations('apiPage')
  return (
    <Card titleId="operations" title={say('contents')}>
      <nav aria-labelledby="operations" className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
        {groups.map(({ tag, operations }) => (
          <div key={tag.name}>
            <p className="mb-1 text-xs font-medium text-muted">{tag.name}</p>
            <ul>
              {operations.map(({ operationId, method, summary }) => (
                <li key={operationId}>
                  <a
                    href={`#${operationId}`}
                    className="flex min-h-8 items-center gap-2 rounded-sm hover:underline pointer-coarse:min-h-11"
                  >
                    <MethodBadge method={method} />
                    <span className="min-w-0 [overflow-wrap:anywhere]">{summary}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </Card>
  )
}
