import { useTranslations } from '#i18n'
import { Card } from '@/components/ui/card'
import { TermList } from '@/components/ui/term-list'
import type { UserView } from '@/lib/user-record/user-view'

/** A user for readers who may not change them: plain text, no dead controls. */
export function DetailsReadOnly({ user }: { user: UserView }) {
  const say = useTranslations()
  return (
    <Card titleId="details" title={say('user.details.title')} description={say('user.details.readOnly')}>
      <TermList
        terms={[
          { term: say('fields.first_name'), value: user.firstName },
          { term: say('fields.last_name'), value: user.lastName },
          { term: say('common.email'), value: user.emailAddress },
          { term: say('common.active'), value: say(user.isActive ? 'common.yes' : 'common.no') },
        ]}
      />
    </Card>
  )
}
