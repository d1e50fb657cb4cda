'use client'

import { Dialog } from '@/components/ui/dialog'
import { toast } from '@/components/ui/toast'
import type { TemplateView } from '@/lib/privilege-templates/template-view'
import { updateTemplateAction } from '../privilege-actions'
import { TemplateNameForm } from '../template-name-form'

type RenameTemplateDialogProps = {
  template: TemplateView
  isOpen: boolean
  onClose: () => void
  /** What it was opened from. */
  focusAfter: () => HTMLElement | null
}

export function RenameTemplateDialog({ template, onClose, ...dialog }: RenameTemplateDialogProps) {
  const { id, version } = template
  return (
    <Dialog
      {...dialog}
      onOpenChange={onClose}
      title={`Rename “${template.name}”`}
      focusFirst={() => document.getElementById('name')}
    >
      <TemplateNameForm
        name={template.name}
        save={(name) => updateTemplateAction({ id, version, name })}
        onSaved={({ name }) => {
          toast.success(`The template is now called “${name}”`)
          onClose()
        }}
        onCancel={onClose}
        submitLabel={() => 'Rename template'}
      />
    </Dialog>
  )
}
