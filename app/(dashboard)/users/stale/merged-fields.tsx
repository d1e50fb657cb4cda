import type { ReactNode } from 'react'
import type { FieldEdit } from './compare-edits'
import { fieldLabel, fieldValueInWords } from './field-words'

type MergedFieldsProps = {
  title: string
  edits: FieldEdit[]
  /** What is in the form now. */
  valueNow: (edit: FieldEdit) => unknown
  noteOf?: (edit: FieldEdit) => ReactNode
}

/** Fields of which only one side changed something: what they were, and what they are now. */
export function MergedFields({ title, edits, valueNow, noteOf }: MergedFieldsProps) {
  if (edits.length === 0) return null
  return (
    <div>
      <p className="font-medium">{title}</p>
      <ul className="list-disc space-y-1 pl-5 [overflow-wrap:anywhere]">
        {edits.map((edit) => (
          <li key={edit.field}>
            {fieldLabel(edit.field)}:{' '}
            <span className="font-medium">{fieldValueInWords(edit.field, valueNow(edit))}</span> instead of{' '}
            {fieldValueInWords(edit.field, edit.opened)}
            {noteOf && <span className="text-sm text-muted"> {noteOf(edit)}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
