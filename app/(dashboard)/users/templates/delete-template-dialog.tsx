'use client'

import { useRouter } from 'next/navigation'
import { useRef } from 'react'
import { useTranslations } from '#i18n'
import { ActionDialog } from '@/components/forms/action-dialog'
import { toast } from '@/components/ui/toast/toast'
import type { TemplateView } from '@/lib/privilege-templates/template-view'
import { deleteTemplateAction } from '../_fill/privilege-actions'

type DeleteTemplateDialogProps = {
  template: TemplateView
  isOpen: boolean
  onClose: () => void
  /** What it was opened from. */
  focusAfter: () => HTMLElement | null
}

export function DeleteTemplateDialog({ template, isOpen, onClose, focusAfter }: DeleteTemplateDialogProps) {
  const { id, name, version } = template
  const say = useTranslations('templates.remove')
  const router = useRouter()
  const isDeleted = useRef(false)
  return (
    <ActionDialog
      isOpen={isOpen}
      onOpenChange={onClose}
      title={say('title', { name })}
      confirmLabel={say('confirm')}
      cancelLabel={say('cancel')}
      act={() => deleteTemplateAction({ id, version })}
      onDone={() => {
        isDeleted.current = true
        router.refresh()
        toast.success(say('done', { name }))
      }}
      // A deleted row takes its button with it.
      focusAfter={() => (isDeleted.current ? document.getElementById('content') : focusAfter())}
    >
      <p>{say('explanation')}</p>
    </ActionDialog>
  )
}
