'use client'

import { useRouter } from 'next/navigation'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslations } from '#i18n'
import { leaveBy } from '../forms/leaving/on-way-out'
import { isTyping } from '../ui/keys/is-typing'
import { useSingleKeys } from '../ui/keys/single-keys'
import { isDialogOpen } from '../ui/overlays/is-dialog-open'
import { useLoaded } from '../ui/use-loaded'

const load = () => import('./shortcuts-dialog')
const ShortcutsDialog = lazy(load)

/**
 * The shortcuts of a single key: "?" lists them, "c" adds users, "j" and "k" go through the rows of a list, "x" selects
 * a row, "e" edits. They are off where letters are typed, and where the reader switched them off (WCAG 2.1.4).
 */
export function PageKeys({ mayAdd }: { mayAdd: boolean }) {
  const router = useRouter()
  const isOn = useSingleKeys()
  const say = useTranslations('help.keyboard')
  const [isListed, setListed] = useState(false)
  const { whenLoaded } = useLoaded(load)

  useEffect(() => {
    if (!isOn) return
    const acts: Record<string, () => boolean> = {
      '?': () => {
        void whenLoaded(() => setListed(true))
        return true
      },
      c: () => {
        if (mayAdd) leaveBy(() => router.push('/users/new'), '/users/new')
        return mayAdd
      },
      j: () => moveBy(1),
      k: () => moveBy(-1),
      x: () => press(currentRow()?.querySelector('input[type="checkbox"]')),
      e: () => press(currentRow()?.querySelector('[data-opens-row]')) || focusFirstField(),
    }
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
        return
      if (isTyping(event.target) || isDialogOpen()) return
      if (acts[event.key]?.()) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [isOn, mayAdd, router, whenLoaded])

  if (!isListed) return null
  return (
    <Suspense>
      <ShortcutsDialog title={say('title')} onClose={() => setListed(false)} />
    </Suspense>
  )
}

function openers(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-opens-row]')]
}

function currentRow(): Element | null {
  return document.activeElement?.closest('main tr') ?? null
}

/** The next row, or the previous one; from outside the list its first. */
function moveBy(step: 1 | -1): boolean {
  const all = openers()
  const at = all.findIndex((opener) => opener.closest('tr') === currentRow())
  const next = all[at === -1 ? 0 : at + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return all.length > 0
}

function press(control: Element | null | undefined): boolean {
  if (!(control instanceof HTMLElement)) return false
  control.click()
  return true
}

/** On the page of one user: the first field that can be changed. */
function focusFirstField(): boolean {
  const field = document.querySelector<HTMLElement>(
    'main form :is(input, select, textarea):not([type="search"], [readonly], :disabled)',
  )
  field?.focus()
  return field !== null
}
