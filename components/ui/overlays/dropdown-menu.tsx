'use client'

import { Check } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import { type ComponentProps, useCallback } from 'react'
import { cn } from '../cn'
import type { OpenMenu } from './menu-button'

export const DropdownMenuRadioGroup = Radix.RadioGroup

const itemStyles = cn(
  'flex min-h-8 cursor-default items-center gap-2.5 rounded-sm px-2.5 py-1.5 outline-none select-none pointer-coarse:min-h-11',
  'data-highlighted:bg-sunken data-disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0',
  // Windows' high contrast drops backgrounds, so the highlight needs an outline there.
  'forced-colors:data-highlighted:outline-2 forced-colors:data-highlighted:outline-solid',
)

type DropdownMenuProps = Pick<
  ComponentProps<typeof Radix.Content>,
  'align' | 'side' | 'className' | 'children'
> & {
  open: OpenMenu
}

/**
 * The menu of a `MenuButton`, while it is open. Not modal: the page behind stays readable and keeps its scroll bar;
 * Escape, Tab and a press outside close it.
 */
export function DropdownMenu({ open: { button, isByKey, close }, className, ...rest }: DropdownMenuProps) {
  // After Radix has given the focus to the menu itself.
  const content = useCallback(
    (element: HTMLDivElement | null) => {
      if (!isByKey || !element) return
      setTimeout(() => {
        // Unless a key has already moved on to an entry.
        const isAtEntry = element !== document.activeElement && element.contains(document.activeElement)
        if (!isAtEntry) element.querySelector<HTMLElement>('[role^="menuitem"]')?.focus()
      })
    },
    [isByKey],
  )

  return (
    <Radix.Root modal={false} open onOpenChange={close}>
      {/* Only a place for the menu: the button is on the page before the menu is known. */}
      <Radix.Trigger asChild>
        <span aria-hidden className="pointer-events-none absolute inset-0" />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          ref={content}
          sideOffset={6}
          collisionPadding={12}
          aria-labelledby={button.current?.id}
          onPointerDownOutside={(event) => {
            // Its click closes the menu.
            if (button.current?.contains(event.target as Node)) event.preventDefault()
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            const isElsewhere = document.activeElement !== document.body
            if (!isElsewhere) button.current?.focus()
          }}
          className={cn(
            'z-50 max-h-(--radix-dropdown-menu-content-available-height) max-w-(--radix-dropdown-menu-content-available-width) min-w-[min(11rem,100vw-24px)] [overflow-wrap:anywhere] overflow-y-auto animate-appear rounded-md border border-line bg-raised p-1 shadow-raised',
            className,
          )}
          {...rest}
        />
      </Radix.Portal>
    </Radix.Root>
  )
}

export function DropdownMenuItem({
  isDangerous,
  className,
  ...rest
}: ComponentProps<typeof Radix.Item> & { isDangerous?: boolean }) {
  return <Radix.Item className={cn(itemStyles, isDangerous && 'text-danger', className)} {...rest} />
}

export function DropdownMenuRadioItem({
  className,
  children,
  ...rest
}: ComponentProps<typeof Radix.RadioItem>) {
  return (
    <Radix.RadioItem className={cn(itemStyles, className)} {...rest}>
      <ChosenMark />
      {children}
    </Radix.RadioItem>
  )
}

export function DropdownMenuCheckboxItem({
  className,
  children,
  ...rest
}: ComponentProps<typeof Radix.CheckboxItem>) {
  return (
    <Radix.CheckboxItem className={cn(itemStyles, className)} {...rest}>
      <ChosenMark />
      {children}
    </Radix.CheckboxItem>
  )
}

export function DropdownMenuLabel({ className, ...rest }: ComponentProps<typeof Radix.Label>) {
  return <Radix.Label className={cn('px-2.5 py-1.5 text-xs text-muted', className)} {...rest} />
}

export function DropdownMenuSeparator() {
  return <Radix.Separator className="my-1 h-px bg-line" />
}

/** Takes up its space if nothing is chosen too, so that the labels of all entries are aligned. */
function ChosenMark() {
  return (
    <span className="grid size-4 place-items-center">
      <Radix.ItemIndicator>
        <Check aria-hidden />
      </Radix.ItemIndicator>
    </span>
  )
}
