'use client'

import { useTranslations } from '#i18n'
import { Dialog } from '@/components/ui/overlays/dialog'
import { toast } from '@/components/ui/toast/toast'
import type { TemplateView } from '@/lib/privilege-templates/template-view'
import { updateTemplateAction } from '../_fill/privilege-actions'
import { TemplateNameForm } from '../_fill/template-name-form'

type RenameTemplateDialogProps = {
  template: TemplateView
  isOpen: boolean
  onClose: () => void
  /** What it was opened from. */
  focusAfter: () => HTMLElement | null
}

export function RenameTemplateDialog({ template, onClose, ...dialog }: RenameTemplateDialogProps) {
  const say = useTranslations('templates.rename')
  const { id, version } = template
  return (
    <Dialog
      {...dialog}
      onOpenChange={onClose}
      title={say('title', { name: template.name })}
      focusFirst={() => document.getElementById('name')}
    >
      <TemplateNameForm
        name={template.name}
        save={(name) => updateTemplateAction({ id, version, name })}
        onSaved={({ name }) => {
          toast.success(say('done', { name }))
          onClose()
        }}
        onCancel={onClose}
        submitLabel={() => say('submit')}
      />
    </Dialog>
  )
}
