'use client'

import { BookmarkPlus } from 'lucide-react'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import { Dialog } from '@/components/ui/overlays/dialog'
import { type PermissionsForm, privilegesIn } from '@/components/users/user-form-values'
import { SaveTemplateForm } from './save-template-form'

/** Keeps the table as it is in the form, saved or not, under a name. */
export function KeepAsTemplate({ emptyMeansAdmin }: { emptyMeansAdmin: boolean }) {
  const form = useFormContext<{ user_permissions: PermissionsForm }>()
  const say = useTranslations('templates.keep')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        <BookmarkPlus aria-hidden /> {say('open')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={say('title')}
        focusFirst={() => document.getElementById('name')}
        description={say('explanation')}
      >
        <SaveTemplateForm
          emptyMeansAdmin={emptyMeansAdmin}
          privileges={privilegesIn(form.getValues('user_permissions'))}
          onClose={() => setOpen(false)}
        />
      </Dialog>
    </>
  )
}
