'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from '#i18n'
import { type ActionFailure, answerOf } from '@/components/forms/action-result'
import { FailureText } from '@/components/forms/failures/failure-text'
import { Button } from '@/components/ui/buttons/button'
import { Input } from '@/components/ui/fields/input'
import { hidden } from '@/components/ui/hidden'
import type { EffectNames, PreviewPrivilegesInput, PrivilegesEffect } from '@/lib/users/bulk.schema'
import { effectNamesAction } from './bulk-actions'

type EffectNamesListProps = { change: PreviewPrivilegesInput; effect: PrivilegesEffect; what: string }

/** So many are read at a glance; more can be searched. */
const glance = 10
const typingMilliseconds = 250

/** The names of the users with this effect, page by page. */
export function EffectNamesList({ change, effect, what }: EffectNamesListProps) {
  const say = useTranslations('bulk.preview')
  const sayPages = useTranslations('common.pages')
  const [query, setQuery] = useState('')
  const [page, setPage] = useState(1)
  const [names, setNames] = useState<EffectNames | null>(null)
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const asked = JSON.stringify({ ...change, effectKey: effect.key, query, page })

  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(
      async () => {
        const answer = await answerOf(() => effectNamesAction(JSON.parse(asked)))
        if (!isCurrent) return
        setFailure(answer.ok ? null : answer.error)
        if (answer.ok) setNames(answer.data)
      },
      query ? typingMilliseconds : 0,
    )
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [asked, query])

  return (
    <div className="mt-1 space-y-2 pl-6">
      {effect.count > glance && (
        <Input
          type="search"
          aria-label={say('search', { what })}
          placeholder={say('searchHint')}
          value={query}
          maxLength={254}
          onChange={(event) => {
            setQuery(event.target.value)
            setPage(1)
          }}
        />
      )}
      {failure && (
        <p className="text-sm text-danger">
          <FailureText failure={failure} />
        </p>
      )}
      <ul aria-label={what} className="max-h-48 overflow-y-auto text-sm">
        {names?.people.map(({ id, name, emailAddress }) => (
          <li key={id} className="py-0.5 [overflow-wrap:anywhere]">
            {name} <span className="text-muted">{emailAddress}</span>
          </li>
        ))}
        {names?.people.length === 0 && <li className="text-muted">{say('nobody')}</li>}
      </ul>
      {(page > 1 || names?.hasMore) && (
        <div className="flex gap-2">
          <Button size="sm" disabled={page <= 1} onClick={() => setPage(page - 1)}>
            {sayPages.rich('previous', { hidden })}
          </Button>
          <Button size="sm" disabled={!names?.hasMore} onClick={() => setPage(page + 1)}>
            {sayPages.rich('next', { hidden })}
          </Button>
        </div>
      )}
    </div>
  )
}
