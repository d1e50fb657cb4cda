'use client'

import { Pencil, Trash2 } from 'lucide-react'
import { useTranslations } from '#i18n'
import { ActionDialog } from '@/components/forms/action-dialog'
import { nameKey } from '@/components/forms/name-key'
import { Dialog } from '@/components/ui/overlays/dialog'
import { DropdownMenu, DropdownMenuItem, DropdownMenuSeparator } from '@/components/ui/overlays/dropdown-menu'
import type { OpenMenu } from '@/components/ui/overlays/menu-button'
import { toast } from '@/components/ui/toast/toast'
import { deleteViewAction, saveViewAction, updateViewAction } from './view-actions'
import { ViewNameForm } from './view-name-form'
import type { ViewAct, ViewToolsProps } from './view-tools'

type ViewMenuItemsProps = { open: OpenMenu; onPick: (act: ViewAct) => void }

/** What can be done to the saved view that is shown. */
export function ViewMenuItems({ open, onPick }: ViewMenuItemsProps) {
  const say = useTranslations('views')
  return (
    <DropdownMenu open={open} align="end">
      <DropdownMenuItem onSelect={() => onPick('edit')}>
        <Pencil aria-hidden /> {say('edit.open')}
      </DropdownMenuItem>
      <DropdownMenuSeparator />
      <DropdownMenuItem isDangerous onSelect={() => onPick('delete')}>
        <Trash2 aria-hidden /> {say('delete.open')}
      </DropdownMenuItem>
    </DropdownMenu>
  )
}

type ViewDialogProps = ViewToolsProps & {
  act: ViewAct
  onClose: () => void
  focusAfter: () => HTMLElement | null
}

/** Saves, changes or deletes a view. */
export function ViewDialog(props: ViewDialogProps) {
  const { act, shown, onClose, focusAfter } = props
  const say = useTranslations('views')
  if (act === 'delete' && shown) {
    return (
      <ActionDialog
        isOpen
        onOpenChange={onClose}
        focusAfter={focusAfter}
        title={say('delete.title', { name: shown.name })}
        confirmLabel={say('delete.confirm')}
        cancelLabel={say('delete.cancel')}
        act={() => deleteViewAction({ id: shown.id, version: shown.version })}
        onDone={() => toast.success(say('delete.done', { name: shown.name }))}
      >
        <p>{say(shown.isShared ? 'delete.bodyShared' : 'delete.body')}</p>
      </ActionDialog>
    )
  }
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      focusAfter={focusAfter}
      focusFirst={() => document.getElementById('name')}
      title={shown ? say('edit.title', { name: shown.name }) : say('save.title')}
      description={shown ? undefined : say('save.explanation')}
    >
      <ViewForm {...props} />
    </Dialog>
  )
}

function ViewForm({ shown, query, views, mayShare, onClose }: ViewDialogProps) {
  const say = useTranslations('views')
  const replaced = (name: string, isShared: boolean) =>
    views.find(
      (view) =>
        view.isEditable &&
        view.isShared === isShared &&
        view.id !== shown?.id &&
        nameKey(view.name) === nameKey(name),
    )
  return (
    <ViewNameForm
      initial={{ name: shown?.name ?? '', is_shared: shown?.isShared ?? false }}
      mayShare={mayShare}
      submitLabel={(name, isShared) => {
        if (shown) return say('edit.submit')
        return say(replaced(name, isShared) ? 'save.replace' : 'save.submit')
      }}
      warning={(name, isShared) => !shown && replaced(name, isShared) && say('save.replaces', { name })}
      save={({ name, is_shared }) => {
        if (shown) return updateViewAction({ id: shown.id, version: shown.version, name, is_shared })
        const same = replaced(name, is_shared)
        return same
          ? updateViewAction({ id: same.id, version: same.version, query: query ?? '' })
          : saveViewAction({ name, query: query ?? '', is_shared })
      }}
      onSaved={({ name }) => {
        toast.success(say('save.done', { name }))
        onClose()
      }}
      onCancel={onClose}
    />
  )
}
