import { useTranslations } from '#i18n'
import { Card } from '@/components/ui/card'
import { TermList } from '@/components/ui/term-list'
import { LocalTime } from '@/components/ui/time/local-time'
import { may } from '@/lib/permissions/authorize'
import { formRights } from '../../_fill/form-rights'
import type { UserTabProps } from '../_frame/tab-page'
import { DetailsForm } from './details-form'
import { DetailsReadOnly } from './details-read-only'

/** Name, email and state, to be changed by those who may; beside it what nobody changes. */
export function DetailsTab({ actor, user, cancelHref }: UserTabProps) {
  const say = useTranslations()
  const rights = formRights(actor, user)
  const isForm = rights.rename || rights.changeEmail || rights.changeActive
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-[minmax(0,1fr)_19rem]">
      {isForm ? (
        <DetailsForm user={user} rights={rights} cancelHref={cancelHref} />
      ) : (
        <DetailsReadOnly user={user} />
      )}
      <div className="space-y-5">
        <Card titleId="facts" title={say('user.facts.title')}>
          <TermList
            terms={[
              { term: say('user.facts.id'), value: <span className="font-mono text-sm">{user.id}</span> },
              {
                term: say('credentials.organisationId'),
                value: <span className="font-mono text-sm">{user.orgId}</span>,
              },
              { term: say('user.facts.addedAt'), value: <LocalTime at={user.createdAt} /> },
              {
                term: say('user.facts.lastLoginAt'),
                value: user.lastSignInAt ? <LocalTime at={user.lastSignInAt} /> : say('user.facts.never'),
              },
            ]}
          />
        </Card>
        {rights.isSelf && may(actor, 'user.delete', user) && (
          <p className="max-w-[68ch] px-1 text-sm text-muted">{say('deletion.own')}</p>
        )}
      </div>
    </div>
  )
}
