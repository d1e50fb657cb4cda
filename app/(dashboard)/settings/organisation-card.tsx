import { useTranslations } from '#i18n'
import { CopyButton } from '@/components/ui/buttons/copy-button'
import { Card } from '@/components/ui/card'
import { TermList } from '@/components/ui/term-list'
import { languages } from '@/lib/i18n/languages'
import type { OrganisationView } from '@/lib/organisation-settings/read-organisation'
import { OrganisationForm } from './organisation-form'

type OrganisationCardProps = {
  organisation: OrganisationView
  /** By name. */
  groups: { id: string; name: string }[]
  mayChange: boolean
}

/** The organisation's own options, to be changed by those who may. */
export function OrganisationCard({ organisation, groups, mayChange }: OrganisationCardProps) {
  const say = useTranslations('settings.organisation')
  const sayField = useTranslations('fields')
  const { id, name, mailLanguage, newUsers, version } = organisation
  const group = groups.find((one) => one.id === newUsers.groupId)
  return (
    <Card titleId="organisation" title={say('title')} description={say('description')}>
      <div className="max-w-xl space-y-5">
        {mayChange ? (
          <OrganisationForm key={version} organisation={organisation} groups={groups} />
        ) : (
          <TermList
            terms={[
              { term: sayField('organisation_name'), value: name },
              { term: say('mailLanguage'), value: languages[mailLanguage].name },
              { term: say('newUsersActive'), value: say(newUsers.isActive ? 'yes' : 'no') },
              { term: say('newUsersGroup'), value: group?.name ?? say('noGroup') },
            ]}
          />
        )}
        <dl>
          <dt className="text-sm text-muted">{say('id')}</dt>
          <dd className="flex flex-wrap items-center gap-2">
            <span className="min-w-0 font-mono text-sm [overflow-wrap:anywhere]">{id}</span>
            <CopyButton isSmall what={say('id')} text={id} />
          </dd>
        </dl>
      </div>
    </Card>
  )
}
