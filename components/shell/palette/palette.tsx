'use client'

import { useRouter } from 'next/navigation'
import { lazy, type ReactNode, useEffect, useMemo, useRef, useState, useTransition } from 'react'
import { useTranslations } from '#i18n'
import { startUserAct } from '../../acts/start-user-act'
import { leaveBy } from '../../forms/leaving/on-way-out'
import { isApple } from '../../ui/keys/use-is-apple'
import { Dialog } from '../../ui/overlays/dialog'
import { isDialogOpen } from '../../ui/overlays/is-dialog-open'
import type { LanguageSetting } from '../choices/language'
import { useLanguage } from '../choices/use-language'
import { type ThemeSetting, useTheme } from '../choices/use-theme'
import type { MenuEntries } from '../menu'
import { type SignOut, useSignOut } from '../use-sign-out'
import type { PaletteItem } from './palette-commands'
import { PaletteContext } from './palette-context'
import type { SuggestUsers } from './palette-search'

// Its code comes when it is first wanted, like that of the dialog around it.
const PaletteSearch = lazy(() => import('./palette-search'))

export type PaletteProps = {
  entries: MenuEntries
  suggestUsers: SuggestUsers
  themeSetting: ThemeSetting
  languageSetting: LanguageSetting
  signOut: SignOut
  children: ReactNode
}

/** Finds users, screens and commands from everywhere: by Ctrl-K or ⌘-K, or by the buttons among its children. */
export function Palette(props: PaletteProps) {
  const { entries, suggestUsers, themeSetting, languageSetting, signOut, children } = props
  const say = useTranslations('palette')
  const [isOpen, setOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const picked = useRef<PaletteItem | null>(null)
  const router = useRouter()
  const [isGoing, startTransition] = useTransition()
  const { chosen, choose } = useTheme(themeSetting)
  const { choose: chooseLanguage, isPending: isChangingLanguage } = useLanguage(languageSetting.setLanguage)
  const { leave, isPending: isLeaving } = useSignOut(signOut)

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!isPaletteKey(event)) return
      // Also where it does nothing: the browser's own action for these keys would leave the page.
      event.preventDefault()
      if (isOpen || !isDialogOpen()) setOpen(!isOpen)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [isOpen])

  // Only now, with the focus back where it was: a question about unsaved changes gives it back to there.
  function actOnPicked() {
    const act = picked.current?.act
    picked.current = null
    if (act?.kind === 'go') leaveBy(() => startTransition(() => router.push(act.href)), act.href)
    else if (act?.kind === 'theme') choose(act.theme)
    else if (act?.kind === 'language') chooseLanguage(act.language)
    else if (act?.kind === 'sign-out') leave()
    else if (act?.kind === 'user') startUserAct(act.start)
  }

  function pick(item: PaletteItem) {
    picked.current = item
    setOpen(false)
  }

  const isPending = isGoing || isChangingLanguage || isLeaving
  const control = useMemo(() => ({ open: () => setOpen(true), isPending }), [isPending])
  return (
    <PaletteContext value={control}>
      {children}
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        focusFirst={() => field.current}
        onClosed={actOnPicked}
        title={say('title')}
        isAtTop
      >
        <PaletteSearch
          entries={entries}
          theme={chosen}
          language={languageSetting.language}
          suggestUsers={suggestUsers}
          onPick={pick}
          inputRef={field}
        />
      </Dialog>
    </PaletteContext>
  )
}

function isPaletteKey(event: KeyboardEvent): boolean {
  const { key, code, ctrlKey, metaKey, shiftKey, altKey, repeat, isComposing } = event
  if (shiftKey || altKey || repeat || isComposing) return false
  // On a Mac, Ctrl-K is a key of text fields.
  if (isApple() ? !metaKey || ctrlKey : !ctrlKey || metaKey) return false
  const isLatin = /^[a-z]$/i.test(key)
  return isLatin ? key.toLowerCase() === 'k' : code === 'KeyK'
}
