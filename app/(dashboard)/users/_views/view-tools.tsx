'use client'

import { Bookmark, BookmarkPlus, ChevronDown } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import { MenuButton } from '@/components/ui/overlays/menu-button'
import { useLoaded } from '@/components/ui/use-loaded'
import type { SavedViewShown } from '@/lib/saved-views/saved-view'

const loadDialogs = () => import('./view-dialogs')
const ViewMenuItems = lazy(() => loadDialogs().then(({ ViewMenuItems }) => ({ default: ViewMenuItems })))
const ViewDialog = lazy(() => loadDialogs().then(({ ViewDialog }) => ({ default: ViewDialog })))

export type ViewAct = 'save' | 'edit' | 'delete'

export type ViewToolsProps = {
  /** The saved view that the list shows; null: none of them. */
  shown: SavedViewShown | null
  /** The query of the list, if it can be saved as a view of its own. */
  query: string | null
  /** The views whose names are taken. */
  views: SavedViewShown[]
  maySave: boolean
  mayShare: boolean
}

/** Saves the list as it is as a view, or changes the saved view that is shown. */
export function ViewTools(props: ViewToolsProps) {
  const { shown, query, maySave } = props
  const say = useTranslations('views')
  const [act, setAct] = useState<ViewAct | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { whenLoaded, preload, isLoading } = useLoaded(loadDialogs)
  return (
    <>
      {shown?.isEditable && (
        <MenuButton
          buttonRef={button}
          load={loadDialogs}
          menu={(open) => <ViewMenuItems open={open} onPick={setAct} />}
        >
          <Bookmark aria-hidden /> {say('manage')} <ChevronDown aria-hidden />
        </MenuButton>
      )}
      {!shown && query && maySave && (
        <Button
          ref={button}
          variant="ghost"
          pending={isLoading}
          onPointerEnter={preload}
          onFocus={preload}
          onClick={() => void whenLoaded(() => setAct('save'))}
        >
          <BookmarkPlus aria-hidden /> {say('save.open')}
        </Button>
      )}
      {act && (
        <Suspense>
          <ViewDialog
            {...props}
            act={act}
            onClose={() => setAct(null)}
            focusAfter={() => button.current ?? document.getElementById('users-count')}
          />
        </Suspense>
      )}
    </>
  )
}
