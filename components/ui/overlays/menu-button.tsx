'use client'

import { type ComponentProps, type ReactNode, type RefObject, Suspense, useId, useRef, useState } from 'react'
import { Button } from '../buttons/button'
import { cn } from '../cn'
import { useLoaded } from '../use-loaded'

/** What an open menu is given by its button (dropdown-menu.tsx). */
export type OpenMenu = {
  button: RefObject<HTMLButtonElement | null>
  /** By a key rather than by a pointer: then the first entry has the focus. */
  isByKey: boolean
  close: () => void
}

type MenuButtonProps = Omit<ComponentProps<typeof Button>, 'onClick' | 'ref'> & {
  /** The menu, from a file of its own that is loaded when it is first wanted (`lazy`). */
  menu: (open: OpenMenu) => ReactNode
  /** Loads that file, called as soon as a press is likely. */
  load: () => Promise<unknown>
  /** As wide as its place. */
  isWide?: boolean
  /** Also known to those who give it the focus back. */
  buttonRef?: RefObject<HTMLButtonElement | null>
}

/** A button that opens a menu. A page with many of them has the code of none before one is used. */
export function MenuButton({ menu, load, buttonRef, isWide, ...rest }: MenuButtonProps) {
  const ownRef = useRef<HTMLButtonElement>(null)
  const button = buttonRef ?? ownRef
  const [opened, setOpened] = useState<{ isByKey: boolean } | null>(null)
  const id = useId()
  const { whenLoaded, preload } = useLoaded(load)
  const openBy = (isByKey: boolean) => void whenLoaded(() => setOpened({ isByKey }))
  return (
    <span className={cn('relative max-w-full', isWide ? 'flex w-full' : 'inline-flex')}>
      <Button
        id={id}
        {...rest}
        ref={button}
        aria-haspopup="menu"
        aria-expanded={opened !== null}
        data-state={opened ? 'open' : 'closed'}
        onPointerEnter={preload}
        onFocus={preload}
        // A click by a key has no place.
        onClick={(event) => (opened ? setOpened(null) : openBy(event.detail === 0))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || opened) return
          event.preventDefault()
          openBy(true)
        }}
      />
      {opened && <Suspense>{menu({ ...opened, button, close: () => setOpened(null) })}</Suspense>}
    </span>
  )
}
