'use client'

import { Search } from 'lucide-react'
import { type ComponentProps, useEffect } from 'react'
import { isTyping } from '../keys/is-typing'
import { Kbd } from '../keys/kbd'
import { useSingleKeys } from '../keys/single-keys'
import { isDialogOpen } from '../overlays/is-dialog-open'
import { Spinner } from '../progress/spinner'
import { Input } from './input'
import { useFollowed } from './use-followed'

type SearchInputProps = Omit<ComponentProps<'input'>, 'type' | 'className' | 'ref' | 'defaultValue'> & {
  /**
   * The search words of the address. After Back the field has them again; it is the same field, and keeps the focus.
   */
  words: string
  /** Whether the reader has typed on since: then the field keeps what it has (use-live-form.ts). */
  isAhead?: () => boolean
  /** Found words are on their way. */
  isPending?: boolean
}

/** The search field of a screen: "/" leads to it unless the focus is in a text field. At most one per screen. */
export function SearchInput({ words, isAhead, isPending = false, ...props }: SearchInputProps) {
  const field = useFollowed<HTMLInputElement>(words, isAhead)
  const hasShortcut = useSingleKeys()

  useEffect(() => {
    if (!hasShortcut) return
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return
      if (isTyping(event.target) || isDialogOpen()) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [hasShortcut, field])

  return (
    <div className="relative">
      <span className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-muted">
        {isPending ? <Spinner /> : <Search aria-hidden className="size-4" />}
      </span>
      <Input
        {...props}
        ref={field}
        defaultValue={words}
        type="search"
        aria-keyshortcuts={hasShortcut ? '/' : undefined}
        className="peer px-9"
      />
      {hasShortcut && (
        <Kbd
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-2 hidden -translate-y-1/2 pointer-fine:peer-placeholder-shown:not-peer-focus:inline-flex"
        >
          /
        </Kbd>
      )}
    </div>
  )
}
