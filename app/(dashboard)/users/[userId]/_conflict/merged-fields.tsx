import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import type { FieldEdit } from './compare-edits'
import { fieldLabel, fieldValueInWords } from './field-words'

type MergedFieldsProps = {
  title: string
  edits: FieldEdit[]
  /** What is in the form now. */
  valueNow: (edit: FieldEdit) => unknown
  noteOf?: (edit: FieldEdit) => ReactNode
}

/** Fields that only one side changed: their former and current values. */
export function MergedFields({ title, edits, valueNow, noteOf }: MergedFieldsProps) {
  const say = useTranslations()
  if (edits.length === 0) return null
  return (
    <div>
      <p className="font-medium">{title}</p>
      <ul className="list-disc space-y-1 pl-5 [overflow-wrap:anywhere]">
        {edits.map((edit) => (
          <li key={edit.field}>
            {say.rich('stale.merged', {
              field: fieldLabel(say, edit.field),
              now: fieldValueInWords(say, edit.field, valueNow(edit)),
              before: fieldValueInWords(say, edit.field, edit.opened),
              strong: (chunks) => <span className="font-medium">{chunks}</span>,
            })}
            {noteOf && <span className="text-sm text-muted"> {noteOf(edit)}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
