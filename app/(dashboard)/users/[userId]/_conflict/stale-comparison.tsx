'use client'

import { useTranslations } from '#i18n'
import { ConflictField } from './conflict-field'
import { FieldAuthorText } from './field-author-text'
import { MergedFields } from './merged-fields'
import type { ComparisonState } from './use-comparison'

/** Another user was faster: what both changed, to choose from; what only one changed, merged and named. */
export function StaleComparison({ state }: { state: ComparisonState }) {
  const say = useTranslations('stale')
  const { comparison } = state
  if (!comparison) return null
  const { conflicts, takenOver, kept, authors, now } = comparison
  return (
    <div className="space-y-3">
      <p>{say(conflicts.length > 0 ? 'choose' : 'check')}</p>
      {conflicts.map((edit) => (
        <ConflictField
          key={edit.field}
          edit={edit}
          state={state}
          author={<FieldAuthorText author={authors[edit.field]} now={now} />}
        />
      ))}
      <MergedFields
        title={say('takenOver')}
        edits={takenOver}
        valueNow={({ stored }) => stored}
        noteOf={({ field }) => <FieldAuthorText author={authors[field]} now={now} />}
      />
      <MergedFields title={say('kept')} edits={kept} valueNow={({ typed }) => typed} />
    </div>
  )
}
