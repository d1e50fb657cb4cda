'use client'

import { createContext, type ReactNode, useContext, useRef, useState } from 'react'
import type { UserFilter } from '@/lib/users/directory/user-filter'
import {
  countSelected,
  everybody,
  isSelected,
  nobody,
  rangeOf,
  type Selection,
  withSelected,
} from './selection'

type List = {
  filter: UserFilter
  /** How many the filter lets through. */
  total: number
  /** Who is on this page, in its order. */
  pageIds: string[]
}

type UserSelection = List & {
  selection: Selection
  count: number
  isSelected(id: string): boolean
  /** With `isRange` also all users since the one pressed before. */
  toggle(id: string, isRange: boolean): void
  setPage(isOn: boolean): void
  selectAll(): void
  /** Only these: the users whom a bulk change did not change. */
  selectOnly(ids: string[]): void
  /** A deleted user is no longer selected. */
  drop(id: string): void
  clear(): void
}

const Context = createContext<UserSelection | null>(null)

/** Keeps the selection while the reader turns pages. Another filter is another list: give it a key. */
export function UserSelectionProvider({ children, ...list }: List & { children: ReactNode }) {
  const [selection, select] = useState(nobody)
  const last = useRef<string | null>(null)
  const { pageIds, total } = list

  const value: UserSelection = {
    ...list,
    selection,
    count: countSelected(selection, total),
    isSelected: (id) => isSelected(selection, id),
    toggle(id, isRange) {
      const ids = isRange && last.current ? rangeOf(pageIds, last.current, id) : [id]
      select(withSelected(selection, ids, !isSelected(selection, id)))
      last.current = id
    },
    setPage: (isOn) => select(withSelected(selection, pageIds, isOn)),
    selectAll: () => select(everybody),
    selectOnly: (ids) => select({ isAll: false, ids: new Set(ids) }),
    drop: (id) => select((before) => (before.isAll ? before : withSelected(before, [id], false))),
    clear: () => select(nobody),
  }
  return <Context value={value}>{children}</Context>
}

export function useUserSelection(): UserSelection {
  const value = useContext(Context)
  if (!value) throw new Error('useUserSelection needs a list around it')
  return value
}
