import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import type { JsonSchema } from '@/lib/api/description/api-description'
import { limitsInWords, objectAnchor, objectName, typeWords } from './type-words'

/** The fields of an object, and those of objects in it that have no name of their own. */
export function FieldList({ schema }: { schema: JsonSchema }) {
  const { properties = {}, required = [] } = schema
  return (
    <dl className="divide-y divide-line">
      {Object.entries(properties).map(([name, field]) => (
        <Field key={name} name={name} schema={field} isRequired={required.includes(name)}>
          {field.properties && <FieldList schema={field} />}
        </Field>
      ))}
    </dl>
  )
}

type FieldProps = {
  name: string
  schema: JsonSchema
  description?: string
  isRequired?: boolean
  /** Where a parameter stands. */
  place?: string
  children?: ReactNode
}

/** One field or parameter: its name, what it can be, and what it means. */
export function Field({
  name,
  schema,
  description = schema.description,
  isRequired,
  place,
  children,
}: FieldProps) {
  const say = useTranslations('apiPage')
  const reference = objectName(schema) ?? (schema.items && objectName(schema.items))
  const words = typeWords(say, schema)
  const limits = limitsInWords(say, schema)
  return (
    <div className="gap-x-4 py-2 first:pt-0 last:pb-0 sm:grid sm:grid-cols-[minmax(9rem,1fr)_2fr]">
      <dt className="min-w-0">
        <code className="font-mono text-sm font-semibold [overflow-wrap:anywhere]">{name}</code>
        <span className="block text-xs text-muted">
          {reference ? (
            <a href={`#${objectAnchor(reference)}`} className="rounded-sm underline hover:text-ink">
              {words}
            </a>
          ) : (
            words
          )}
          {place && `, ${place}`}
          {isRequired && <span className="font-medium text-ink">, {say('required')}</span>}
        </span>
      </dt>
      <dd className="min-w-0 space-y-1 text-sm">
        {description && <p>{description}</p>}
        {limits.map((limit) => (
          <p key={limit} className="text-muted">
            {limit}
          </p>
        ))}
        {children}
      </dd>
    </div>
  )
}
