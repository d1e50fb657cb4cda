'use client'

import { ConflictField } from './conflict-field'
import { FieldAuthorText } from './field-author-text'
import { MergedFields } from './merged-fields'
import type { ComparisonState } from './use-comparison'

/** Somebody else was faster: what both changed, to choose from; what one of both changed, merged and said. */
export function StaleComparison({ state }: { state: ComparisonState }) {
  const { comparison } = state
  if (!comparison) return null
  const { conflicts, takenOver, kept, authors, now } = comparison
  return (
    <div className="space-y-3">
      <p>
        {conflicts.length > 0
          ? 'Nothing of yours is lost. Choose what to keep where both of you changed the same, then save again.'
          : 'Nothing of yours is lost, and you changed different things. Check what is merged, then save again.'}
      </p>
      {conflicts.map((edit) => (
        <ConflictField
          key={edit.field}
          edit={edit}
          state={state}
          author={<FieldAuthorText author={authors[edit.field]} now={now} />}
        />
      ))}
      <MergedFields
        title="Taken over, because you did not change it"
        edits={takenOver}
        valueNow={({ stored }) => stored}
        noteOf={({ field }) => <FieldAuthorText author={authors[field]} now={now} />}
      />
      <MergedFields
        title="Kept as you typed it, because nobody else changed it"
        edits={kept}
        valueNow={({ typed }) => typed}
      />
    </div>
  )
}
