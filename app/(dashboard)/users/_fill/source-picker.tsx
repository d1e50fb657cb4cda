'use client'

import { type ReactNode, type RefObject, useState } from 'react'
import { useTranslations } from '#i18n'
import type { ActionResult } from '@/components/forms/action-result'
import { FailureText } from '@/components/forms/failures/failure-text'
import { useFound } from '@/components/forms/use-found'
import { PickList } from '@/components/ui/fields/pick-list'
import type { FoundSources, PrivilegeSource } from './privilege-source'

export type SourceSearch = {
  label: string
  /** Must stay the same function between renders. */
  search: (query: string) => Promise<ActionResult<FoundSources>>
  /** What to say for so many found by this text. */
  countInWords: (count: number, query: string) => ReactNode
}

type SourcePickerProps = SourceSearch & {
  onPick: (source: PrivilegeSource) => void
  inputRef: RefObject<HTMLInputElement | null>
  autoFocus: boolean
}

/** Finds a person or a template to take privileges from. */
export function SourcePicker({ label, search, countInWords, onPick, ...input }: SourcePickerProps) {
  const say = useTranslations('privileges.take')
  const [query, setQuery] = useState('')
  const { result, isSearching } = useFound(search, query)
  const sources = result?.ok ? result.data.sources : []

  function status(): ReactNode {
    if (result && !result.ok) return <FailureText failure={result.error} />
    if (!result || (isSearching && sources.length === 0)) return query ? say('searching') : ''
    if (result.data.hasMore) return say('first', { count: sources.length })
    return countInWords(sources.length, query.trim())
  }

  return (
    <PickList
      label={label}
      query={query}
      onQueryChange={setQuery}
      items={sources}
      onPick={onPick}
      status={status()}
      {...input}
    >
      {({ name, detail }) => (
        <>
          <span className="block font-medium [overflow-wrap:anywhere]">{name}</span>
          <span className="block text-sm [overflow-wrap:anywhere] text-muted">{detail}</span>
        </>
      )}
    </PickList>
  )
}
