'use client'

import { Pencil } from 'lucide-react'
import { lazy, useState } from 'react'
import { Button } from '@/components/ui/buttons/button'
import { Card } from '@/components/ui/card'
import { AlertDialog } from '@/components/ui/overlays/alert-dialog'
import { Dialog } from '@/components/ui/overlays/dialog'
import { MenuButton } from '@/components/ui/overlays/menu-button'
import { Sheet } from '@/components/ui/overlays/sheet'
import { Tooltip } from '@/components/ui/overlays/tooltip'

const loadMenu = () => import('./sample-menu')
const SampleMenu = lazy(loadMenu)

/** What opens above the page. */
export function Overlays() {
  const [shown, setShown] = useState<'dialog' | 'question' | 'refusal' | 'work' | 'sheet' | null>(null)
  const of = (one: typeof shown) => ({
    isOpen: shown === one,
    onOpenChange: (isOpen: boolean) => setShown(isOpen ? one : null),
  })
  const question = {
    title: 'Delete Ada Lovelace?',
    children: <p>What follows from it.</p>,
    confirmLabel: 'Delete user',
    cancelLabel: 'Cancel',
    onConfirm: () => setShown(null),
  }
  return (
    <Card titleId="overlays" title="Overlays">
      <div className="flex flex-wrap items-center gap-2">
        <MenuButton load={loadMenu} menu={(open) => <SampleMenu open={open} />}>
          Menu
        </MenuButton>
        <Button onClick={() => setShown('dialog')}>Dialog</Button>
        <Button onClick={() => setShown('question')}>Question</Button>
        <Button onClick={() => setShown('refusal')}>Question, refused</Button>
        <Button onClick={() => setShown('work')}>Question, at work</Button>
        <Button onClick={() => setShown('sheet')}>Sheet</Button>
        <Tooltip text="What a tooltip says" className="grid size-8 place-items-center">
          <Pencil aria-hidden className="size-4" />
          <span className="sr-only">Tooltip</span>
        </Tooltip>
      </div>
      <Dialog {...of('dialog')} title="Dialog" description="What it is about.">
        <p>What it holds.</p>
      </Dialog>
      <AlertDialog {...of('question')} {...question} />
      <AlertDialog {...of('refusal')} {...question} error="The last admin stays." isDangerous={false} />
      <AlertDialog {...of('work')} {...question} pending onStop={() => setShown(null)} />
      <Sheet {...of('sheet')} title="Sheet">
        <p className="p-4">What it holds.</p>
      </Sheet>
    </Card>
  )
}
