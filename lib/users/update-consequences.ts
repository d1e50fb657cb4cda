import 'server-only'
import type { AuditChanges } from '../audit/record-event'
import type { Tx } from '../db/database'
import { requireConfirmation } from '../identity/confirmation/require-confirmation'
import { endAllSessions } from '../identity/sessions/end-session'
import { carrySignInDelay } from '../identity/sign-in/sign-in-delay'
import { killLinks } from '../links/account-link'
import { grantBy, saveGrants } from '../user-record/grants'
import type { UserView } from '../user-record/user-view'
import { afterOtherAddress } from './after-other-address'
import { expectAnAdmin, lockAdmins } from './keep-an-admin'
import { saveMemberships } from './memberships'
import type { UpdatePlan } from './plan-update'
import { stopsOf, type WhatStops } from './what-stops'

/** An update on its way, in its transaction and with the user's row locked. */
export type Saving = {
  tx: Tx
  plan: UpdatePlan
  before: UserView
  /** The run of an import that makes the change. */
  importId: string | undefined
  /** What a deactivation ended, besides the access key; null without a deactivation. */
  stopped: WhatStops | null
  /** What the first event says besides the changes of the row. */
  alsoChanged: AuditChanges
}

/** What an update needs or brings about beyond the user's own row and its event. */
type Consequence = {
  follows(plan: UpdatePlan): boolean
  beforeSaving?(saving: Saving): Promise<void>
  afterSaving?(saving: Saving): Promise<void>
  /** Outside the transaction. */
  afterCommit?(plan: UpdatePlan): Promise<void>
}

const isOtherAddress = ({ changed }: UpdatePlan) => changed.emailAddress !== undefined
const isDeactivation = ({ changed }: UpdatePlan) => changed.isActive === false

/*
 * In the order in which they are carried out. An update with any of them needs the transaction of `updateUser`; the single
 * statement of `updateReadUser` saves only what has none. So a new rule that is added here holds for both.
 */
const consequences: Consequence[] = [
  // One's own address needs fresh proof of identity (docs/decisions/026).
  {
    follows: (plan) => isOtherAddress(plan) && plan.before.id === plan.actor.userId,
    beforeSaving: ({ tx, plan }) => requireConfirmation(tx, plan.actor),
  },
  {
    // Who has the secret of the Admin API can always make another admin.
    follows: ({ actor, before }) =>
      actor.kind !== 'admin_api' && before.rights.hasAllRights && before.isActive,
    beforeSaving: ({ tx, before }) => lockAdmins(tx, before.orgId),
    afterSaving: ({ tx, before }) => expectAnAdmin(tx, before.orgId),
  },
  // In tables of their own.
  {
    follows: ({ changed }) => changed.privileges !== undefined || changed.isAdmin !== undefined,
    afterSaving: ({ tx, plan: { actor, before, changed }, importId }) =>
      saveGrants(tx, before.id, {
        before,
        after: { ...before, ...changed },
        grant: grantBy(actor, importId),
      }),
  },
  {
    follows: ({ changed }) => changed.groups !== undefined,
    afterSaving: ({ tx, plan: { actor, before, changed } }) =>
      saveMemberships(tx, actor, [
        { id: before.id, before: before.groups, after: changed.groups ?? before.groups },
      ]),
  },
  // Ends in the same transaction (ASVS 7.4.2).
  {
    follows: isDeactivation,
    async afterSaving(saving) {
      saving.stopped = await stopsOf(saving.tx, saving.before)
      Object.assign(saving.alsoChanged, endedBy(saving.stopped))
      await endAllSessions(saving.tx, saving.before.id)
    },
  },
  // A link that was mailed to the former address must not open the account.
  {
    follows: (plan) => isDeactivation(plan) || isOtherAddress(plan),
    afterSaving: ({ tx, before }) => killLinks(tx, before.id),
  },
  {
    follows: isOtherAddress,
    afterSaving: ({ tx, plan, before }) => afterOtherAddress(tx, plan.actor, before),
    // The counters have a connection of their own.
    afterCommit: ({ before, changed }) =>
      carrySignInDelay(before.emailAddress, changed.emailAddress ?? before.emailAddress),
  },
]

/** What follows from this update, in order. */
export function consequencesOf(plan: UpdatePlan): Consequence[] {
  return consequences.filter(({ follows }) => follows(plan))
}

/** What a deactivation ended, for the audit log: the sessions and the link that were open. */
function endedBy(stopped: WhatStops): AuditChanges {
  return {
    ...(stopped.sessions > 0 && { openSessions: [stopped.sessions, 0] }),
    ...(stopped.link && { openLink: [stopped.link, null] }),
  }
}
