'use client'

import { Search } from 'lucide-react'
import { useTranslations } from '#i18n'
import { Button } from '../../ui/buttons/button'
import { Kbd } from '../../ui/keys/kbd'
import { useIsApple } from '../../ui/keys/use-is-apple'
import { PendingBar } from '../../ui/progress/pending-bar'
import { usePalette } from './palette-context'

/** Opens the palette without its keys, and shows them. */
export function PaletteButton({ isCompact = false }: { isCompact?: boolean }) {
  const say = useTranslations('palette')
  const { open, isPending } = usePalette()
  const isApple = useIsApple()
  const keys = isApple ? '⌘ K' : say('keys')
  const shared = {
    onClick: open,
    'aria-haspopup': 'dialog',
    'aria-keyshortcuts': isApple ? 'Meta+K' : 'Control+K',
  } as const

  if (isCompact) {
    return (
      <Button
        {...shared}
        variant="ghost"
        size="icon"
        title={keys}
        className="sm:pointer-fine:w-auto sm:pointer-fine:px-2"
      >
        <Search aria-hidden className="!size-5" />
        <span className="sr-only">{say('open')}</span>
        <Kbd aria-hidden className="hidden sm:pointer-fine:inline-flex">
          {keys}
        </Kbd>
        <PendingBar isPending={isPending} />
      </Button>
    )
  }
  return (
    <Button {...shared} className="w-full justify-start px-2.5 font-normal text-muted *:w-full">
      <Search aria-hidden />
      <span className="truncate">{say('open')}</span>
      {/* Wide enough for both, so that nothing moves when the keyboard is known. */}
      <Kbd aria-hidden className="ml-auto min-w-12">
        {keys}
      </Kbd>
      <PendingBar isPending={isPending} />
    </Button>
  )
}
