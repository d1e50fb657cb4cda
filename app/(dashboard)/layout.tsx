import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { ConfirmIdentity } from '@/components/forms/identity/confirm-identity'
import { languageChoiceFrom } from '@/components/shell/choices/language'
import { themeFrom } from '@/components/shell/choices/theme'
import { Shell } from '@/components/shell/shell'
import { env } from '@/lib/env'
import { languageCookie } from '@/lib/i18n/languages'
import { mailHealth } from '@/lib/mail-settings/mail-health'
import { offersFirstSteps } from '@/lib/organisation-settings/first-steps'
import { nameOfOrganisation } from '@/lib/organisation-settings/read-organisation'
import { may } from '@/lib/permissions/authorize'
import { currentActor } from '@/lib/web/current-actor'
import { setLanguageAction, setThemeAction } from '../choices'
import { confirmIdentityAction, signOutAction, touchSessionAction } from './actions'
import { MailBanner } from './mail/mail-banner'
import { UserActHost } from './users/_acts/user-act-host'
import { BulkUndo } from './users/_bulk/bulk-undo'
import { suggestUsersAction } from './users/_fill/privilege-actions'
import { readViews } from './users/_views/read-views'

/** Renders the shell. It decides nothing: each page checks the user and their permissions. */
export default async function DashboardLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor()
  if (!actor) return children
  const jar = await cookies()
  const mayList = may(actor, 'users.list')
  const [organisation, health, firstSteps, views] = await Promise.all([
    nameOfOrganisation(actor),
    may(actor, 'mail.see') ? mailHealth(actor.orgId) : null,
    offersFirstSteps(actor),
    mayList ? readViews(actor) : [],
  ])
  return (
    <Shell
      organisation={organisation}
      entries={{
        users: mayList,
        addUser: may(actor, 'users.create'),
        templates: may(actor, 'templates.list'),
        deletedUsers: may(actor, 'users.list-deleted'),
        access: mayList,
        groups: may(actor, 'groups.list'),
        addGroup: may(actor, 'groups.change'),
        auditLog: may(actor, 'audit.read'),
        mail: may(actor, 'mail.see'),
        settings: may(actor, 'settings.see'),
        firstSteps,
        apiReference: env().OPENAPI,
      }}
      views={views.map(({ name, href, key }) => ({ name, href, key }))}
      suggestUsers={mayList ? suggestUsersAction : null}
      person={{
        name: actor.name,
        emailAddress: actor.emailAddress,
        theme: themeFrom(jar.get('theme')?.value),
        setTheme: setThemeAction,
        language: languageChoiceFrom(jar.get(languageCookie)?.value),
        setLanguage: setLanguageAction,
        signOut: signOutAction,
      }}
      idle={{
        idleMinutes: env().SESSION_IDLE_MINUTES,
        userId: actor.userId,
        touch: touchSessionAction,
      }}
    >
      <ConfirmIdentity emailAddress={actor.emailAddress} confirm={confirmIdentityAction}>
        {health !== null && health !== 'working' && <MailBanner health={health} />}
        {children}
        <BulkUndo />
        <UserActHost />
      </ConfirmIdentity>
    </Shell>
  )
}
