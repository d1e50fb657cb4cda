'use client'

import { useCallback, useEffect, useState } from 'react'
import { useTranslations } from '#i18n'
import { answerOf } from '@/components/forms/action-result'
import { nameKey } from '@/components/forms/name-key'
import { ReachText } from '@/components/privileges/reach-text'
import { Notice } from '@/components/ui/notice'
import { toast } from '@/components/ui/toast/toast'
import type { Privileges } from '@/lib/permissions/sections'
import type { TemplateView } from '@/lib/privilege-templates/template-view'
import { createTemplateAction, listTemplatesAction, updateTemplateAction } from './privilege-actions'
import { TemplateNameForm } from './template-name-form'

type SaveTemplateFormProps = { privileges: Privileges; emptyMeansAdmin: boolean; onClose: () => void }

/** Saves a new template, or replaces the one with the same name. */
export function SaveTemplateForm({ privileges, emptyMeansAdmin, onClose }: SaveTemplateFormProps) {
  const say = useTranslations('templates.keep')
  const [templates, setTemplates] = useState<TemplateView[]>([])
  const load = useCallback(async () => {
    const answer = await answerOf(listTemplatesAction)
    if (answer.ok) setTemplates(answer.data)
  }, [])
  useEffect(() => void load(), [load])

  const sameName = (name: string) => templates.find((template) => nameKey(template.name) === nameKey(name))

  async function save(name: string) {
    const replaced = sameName(name)
    const answer = replaced
      ? await updateTemplateAction({
          id: replaced.id,
          version: replaced.version,
          user_permissions: privileges,
        })
      : await createTemplateAction({ name, user_permissions: privileges })
    // Another user was faster: the existing template can be replaced after the reader has seen it.
    if (!answer.ok) await load()
    return answer
  }

  return (
    <TemplateNameForm
      name=""
      save={save}
      onSaved={({ name }) => {
        toast.success(say('done', { name }))
        onClose()
      }}
      onCancel={onClose}
      submitLabel={(name) => say(sameName(name) ? 'replace' : 'submit')}
    >
      {(name) => {
        const replaced = sameName(name)
        return (
          <>
            <ReachText isAdmin={false} levels={privileges} emptyMeansAdmin={emptyMeansAdmin} />
            <div aria-live="polite">{replaced && <WillReplace template={replaced} />}</div>
          </>
        )
      }}
    </TemplateNameForm>
  )
}

function WillReplace({ template: { name } }: { template: TemplateView }) {
  const say = useTranslations('templates.keep')
  return (
    <Notice kind="warning" title={say('nameExists', { name })}>
      <p>{say('replaces')}</p>
    </Notice>
  )
}
