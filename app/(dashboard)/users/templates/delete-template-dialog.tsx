'use client'

import { useRouter } from 'next/navigation'
import { useRef } from 'react'
import { ActionDialog } from '@/components/forms/action-dialog'
import { toast } from '@/components/ui/toast'
import type { TemplateView } from '@/lib/privilege-templates/template-view'
import { deleteTemplateAction } from '../privilege-actions'

type DeleteTemplateDialogProps = {
  template: TemplateView
  isOpen: boolean
  onClose: () => void
  /** What it was opened from. */
  focusAfter: () => HTMLElement | null
}

export function DeleteTemplateDialog({ template, isOpen, onClose, focusAfter }: DeleteTemplateDialogProps) {
  const { id, name, version } = template
  const router = useRouter()
  const isDeleted = useRef(false)
  return (
    <ActionDialog
      isOpen={isOpen}
      onOpenChange={onClose}
      title={`Delete the template “${name}”?`}
      confirmLabel="Delete template"
      cancelLabel="Keep template"
      act={() => deleteTemplateAction({ id, version })}
      onDone={() => {
        isDeleted.current = true
        router.refresh()
        toast.success(`The template “${name}” is deleted`)
      }}
      // A deleted row takes its button with it.
      focusAfter={() => (isDeleted.current ? document.getElementById('content') : focusAfter())}
    >
      <p>It can no longer be applied. Whoever was given its levels keeps them.</p>
    </ActionDialog>
  )
}
