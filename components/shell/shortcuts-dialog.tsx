'use client'

import { Dialog } from '../ui/overlays/dialog'
import { ShortcutList } from './shortcut-list'

/** The list of shortcuts over the page, loaded when it is first wanted. */
export default function ShortcutsDialog({ title, onClose }: { title: string; onClose: () => void }) {
  return (
    <Dialog isOpen onOpenChange={onClose} title={title}>
      <ShortcutList />
    </Dialog>
  )
}
