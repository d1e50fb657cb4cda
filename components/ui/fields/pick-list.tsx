'use client'

import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { useTranslations } from '#i18n'
import { cn } from '../cn'
import { inputStyles } from './input'

type PickListProps<Item extends { id: string }> = {
  /** What one types: "Name, email or ID". */
  label: string
  query: string
  onQueryChange: (query: string) => void
  items: Item[]
  children: (item: Item) => ReactNode
  onPick: (item: Item) => void
  /** The heading of an item; items of one group follow each other. */
  groupOf?: (item: Item) => string
  /** The number of results, or why there are none; announced. */
  status: ReactNode
  inputRef?: RefObject<HTMLInputElement | null>
  autoFocus?: boolean
}

/** Typing narrows a list, the arrow keys move in it, Enter chooses (the combobox pattern of WAI-ARIA). */
export function PickList<Item extends { id: string }>(props: PickListProps<Item>) {
  const { label, query, onQueryChange, items, children, onPick, groupOf, status, inputRef, autoFocus } = props
  const say = useTranslations('common')
  return (
    // The results come from outside: the command does not filter them again. Ctrl-K, -J, -N and -P are not its keys.
    <Command label={label} shouldFilter={false} loop vimBindings={false}>
      <div className="relative">
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-muted"
        />
        <Command.Input
          ref={inputRef}
          autoFocus={autoFocus}
          value={query}
          onValueChange={onQueryChange}
          placeholder={label}
          maxLength={254}
          autoCapitalize="none"
          className={cn(inputStyles, 'pl-9')}
        />
      </div>
      <p role="status" className="mt-2 min-h-5 text-sm text-muted">
        {status}
      </p>
      <Command.List label={say('found')} className="-mx-2 mt-1 max-h-72 overflow-y-auto">
        {inGroups(items, groupOf).map(({ heading, members }) => (
          <Group key={heading} heading={heading}>
            {members.map((item) => (
              <Command.Item
                key={item.id}
                value={item.id}
                onSelect={() => onPick(item)}
                className={cn(
                  'cursor-default rounded-md px-2 py-1.5 pointer-coarse:py-2.5',
                  // The line as well: it alone shows the current entry where backgrounds are dropped.
                  'data-[selected=true]:bg-accent-soft data-[selected=true]:outline data-[selected=true]:-outline-offset-1 data-[selected=true]:outline-accent',
                )}
              >
                {children(item)}
              </Command.Item>
            ))}
          </Group>
        ))}
      </Command.List>
    </Command>
  )
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  if (!heading) return children
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-muted"
    >
      {children}
    </Command.Group>
  )
}

function inGroups<Item>(items: Item[], groupOf: (item: Item) => string = () => '') {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item])
  return [...groups].map(([heading, members]) => ({ heading, members }))
}
