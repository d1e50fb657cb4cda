'use client'

import { useState } from 'react'
import { useTranslations } from '#i18n'
import { LeaveGuard } from '@/components/forms/leaving/leave-guard'
import { TemplateChips } from '@/components/privileges/template-chips'
import { Card } from '@/components/ui/card'
import { describedBy, Field } from '@/components/ui/fields/field'
import { Textarea } from '@/components/ui/fields/textarea'
import { useStartHere } from '@/components/ui/fields/use-start-here'
import { Notice } from '@/components/ui/notice'
import { useHydrated } from '@/components/ui/use-hydrated'
import type { TemplateView } from '@/lib/privilege-templates/template-view'
import { mostPasted } from '@/lib/user-import/invite/read-addresses'
import { InviteRun } from './invite-run'
import { useInvitePlan } from './use-invite-plan'

type InviteScreenProps = { templates: TemplateView[]; isMailSetUp: boolean }

/** Pasted addresses, one template, what becomes of each line, and Send. */
export function InviteScreen({ templates, isMailSetUp }: InviteScreenProps) {
  const say = useTranslations('invite')
  const [text, setText] = useState('')
  const [template, setTemplate] = useState<TemplateView | null>(null)
  const [isBegun, setBegun] = useState(false)
  const { plan, failure, isReading, tooMany } = useInvitePlan(text, template?.privileges)
  const isHydrated = useHydrated()
  useStartHere('addresses-text')

  function again() {
    setText('')
    setBegun(false)
  }

  return (
    <div className="space-y-5">
      <LeaveGuard isUnsaved={text.trim() !== '' && !isBegun} />
      {!isBegun && (
        <Card titleId="addresses" title={say('addresses.title')} description={say('addresses.description')}>
          <div className="max-w-2xl space-y-4">
            <Field id="addresses-text" label={say('addresses.label')} help={say('addresses.help')}>
              <Textarea
                id="addresses-text"
                rows={6}
                spellCheck={false}
                autoCapitalize="none"
                disabled={!isHydrated}
                value={text}
                onChange={(event) => setText(event.target.value)}
                {...describedBy({ id: 'addresses-text', help: true })}
              />
            </Field>
            {tooMany && (
              <Notice kind="warning">
                <p>{say('tooMany', { count: tooMany, most: mostPasted })}</p>
              </Notice>
            )}
            <TemplateChips
              templates={templates}
              chosen={template?.id ?? null}
              onChoose={setTemplate}
              noneLabel={say('noPrivileges')}
            />
          </div>
        </Card>
      )}
      <InviteRun
        key={plan?.key ?? ''}
        plan={plan}
        failure={failure}
        isReading={isReading}
        isMailSetUp={isMailSetUp}
        onBegin={() => setBegun(true)}
        onAgain={again}
      />
    </div>
  )
}
