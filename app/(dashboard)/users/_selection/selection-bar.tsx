'use client'

import { ChevronDown } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import { hidden } from '@/components/ui/hidden'
import { MenuButton } from '@/components/ui/overlays/menu-button'
import { useLoaded } from '@/components/ui/use-loaded'
import type { BulkActName } from '../_bulk/bulk-acts'
import { useUserSelection } from './user-selection'

const loadItems = () => import('./bulk-items')
const BulkItems = lazy(loadItems)
// Its code comes with the menu that leads to it.
const BulkDialog = lazy(() => loadItems().then(({ BulkDialog }) => ({ default: BulkDialog })))

type SelectionBarProps = { isMailSetUp: boolean; mayChangeGroups: boolean; ownId: string }

/** The number of selected users, and the actions on them. It covers the end of the list, so that nothing moves. */
export function SelectionBar({ isMailSetUp, mayChangeGroups, ownId }: SelectionBarProps) {
  const say = useTranslations('bulk')
  const { count, total, pageIds, isSelected, setPage, selectAll, clear } = useUserSelection()
  const [act, setAct] = useState<BulkActName | null>(null)
  const privilegesButton = useRef<HTMLButtonElement>(null)
  const { whenLoaded, preload, isLoading } = useLoaded(loadItems)
  const start = (name: BulkActName) => void whenLoaded(() => setAct(name))
  const trigger = useRef<HTMLButtonElement>(null)
  const isWholePage = pageIds.every(isSelected)
  const words = count > 0 ? say('selected', { count, total }) : ''

  return (
    <>
      {/* Always there, or readers would not hear the first change. */}
      <p role="status" className="sr-only">
        {words}
      </p>
      {count > 0 && (
        <section
          aria-label={say('bar')}
          className="short:static sticky bottom-3 z-20 mt-3 flex flex-wrap items-center gap-2 rounded-lg border border-line bg-raised px-3 py-2 shadow-raised"
        >
          <p aria-hidden className="mr-auto font-medium tabular-nums">
            {words}
          </p>
          {/* One button for both, or the focus would be lost between them. */}
          {count < total && (
            <Button variant="ghost" size="sm" onClick={selectMore}>
              {isWholePage ? say('selectAll', { total }) : say('selectThisPage')}
            </Button>
          )}
          <Button variant="ghost" size="sm" onClick={clearAndStay}>
            {say.rich('clear', { hidden })}
          </Button>
          <Button
            ref={privilegesButton}
            variant="primary"
            size="sm"
            pending={isLoading}
            onPointerEnter={preload}
            onFocus={preload}
            onClick={() => start('privilege')}
          >
            {say('acts.privilege.label')}
          </Button>
          <MenuButton
            buttonRef={trigger}
            size="sm"
            load={loadItems}
            menu={(open) => (
              <BulkItems
                open={open}
                isMailSetUp={isMailSetUp}
                mayChangeGroups={mayChangeGroups}
                onPick={start}
              />
            )}
          >
            {say('others')} <ChevronDown aria-hidden />
          </MenuButton>
        </section>
      )}
      {act && (
        <Suspense>
          <BulkDialog
            key={act}
            name={act}
            isMailSetUp={isMailSetUp}
            ownId={ownId}
            onClose={() => setAct(null)}
            focusAfter={() =>
              (act === 'privilege' ? privilegesButton : trigger).current ??
              document.getElementById('users-count')
            }
          />
        </Suspense>
      )}
    </>
  )

  function selectMore() {
    if (isWholePage) selectAll()
    else setPage(true)
    const added = pageIds.filter((id) => !isSelected(id)).length
    // Once all users are selected, the button that was pressed goes away.
    if (isWholePage || count + added === total) privilegesButton.current?.focus()
  }

  /** The button that was pressed goes away with the bar. */
  function clearAndStay() {
    clear()
    document.getElementById('users-count')?.focus()
  }
}
