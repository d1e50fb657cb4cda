import { useTranslations } from '#i18n'
import { Badge } from '@/components/ui/badge'
import { CopyButton } from '@/components/ui/buttons/copy-button'
import type { JsonSchema } from '@/lib/api/description/api-description'
import { CodeBlock } from './code-block'
import { curlCommand } from './curl-command'
import { Field, FieldList } from './field-list'
import { MethodBadge } from './method-badge'
import type { PlacedOperation } from './operations-by-tag'
import { Part } from './part'
import { ResponseList } from './response-list'
import { objectName } from './type-words'

const json = 'application/json'

type OperationCardProps = {
  operation: PlacedOperation
  schemas: Record<string, JsonSchema>
  appUrl: string
}

/** All about one operation: what it takes and answers, and how to try it. */
export function OperationCard({ operation, schemas, appUrl }: OperationCardProps) {
  const say = useTranslations('apiPage')
  const {
    operationId,
    method,
    path,
    summary,
    description,
    parameters = [],
    requestBody,
    responses,
  } = operation
  const body = requestBody?.content[json]
  const bodySchema = body && schemas[objectName(body.schema) ?? '']
  const command = curlCommand(operation, appUrl)
  const answer = responses[200]?.content?.[json]?.example
  return (
    <article aria-labelledby={operationId} className="rounded-lg border border-line bg-surface shadow-low">
      <header className="space-y-1.5 border-b border-line px-4 py-3 sm:px-5">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 id={operationId} className="scroll-mt-20 text-lg font-semibold">
            {summary}
          </h3>
          {operation.deprecated && <Badge kind="danger">{say('deprecated')}</Badge>}
          {operation.security.length === 0 && <Badge>{say('noSignIn')}</Badge>}
        </div>
        <p className="flex flex-wrap items-center gap-2">
          <MethodBadge method={method} />
          <code className="font-mono text-sm [overflow-wrap:anywhere]">{path}</code>
        </p>
        <p className="max-w-[68ch]">{description}</p>
      </header>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-6 px-4 py-4 sm:px-5 xl:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <div className="min-w-0 space-y-6">
          {parameters.length > 0 && (
            <Part title={say('parts.parameters')}>
              <dl className="divide-y divide-line">
                {parameters.map(({ name, in: place, required, schema, ...parameter }) => (
                  <Field
                    key={name}
                    name={name}
                    schema={schema}
                    description={parameter.description}
                    isRequired={required}
                    place={say(`places.${place}`)}
                  />
                ))}
              </dl>
            </Part>
          )}
          {bodySchema && (
            <Part title={say('parts.body')}>
              <FieldList schema={bodySchema} />
            </Part>
          )}
          <Part title={say('parts.answers')}>
            <ResponseList responses={responses} />
          </Part>
        </div>
        <div className="min-w-0 space-y-4">
          <CodeBlock
            title={say('curl')}
            code={command}
            action={<CopyButton text={command} what={say('copyCurl')} />}
          />
          {answer !== undefined && (
            <CodeBlock title={say('answerExample')} code={JSON.stringify(answer, null, 2)} />
          )}
        </div>
      </div>
    </article>
  )
}
