import 'server-only'
import { db } from '../db/database'
import { AppError } from '../errors/app-error'
import { sentence, type Told } from '../i18n/sentence'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import { emailField } from '../user-record/field.schema'
import { presentUsers } from '../user-record/present-user'
import type { UserView } from '../user-record/user-view'
import { planUpdate } from '../users/plan-update'
import type { PlanMembersInput } from './group.schema'
import { getGroup } from './list-groups'

/** What adding the user of an address would do. */
export type MemberPlan<Words extends Told = string> = { address: string } & (
  | { outcome: 'add' | 'member'; user: { id: string; name: string } }
  | { outcome: 'refused'; reason: Words; user?: { id: string; name: string } }
)

/**
 * What becomes of each of these addresses when their users are added to a group. Nothing is changed.
 * @throws AppError forbidden, not_found
 */
export async function planMembers(
  actor: Actor,
  { id, addresses }: PlanMembersInput,
): Promise<MemberPlan<Told>[]> {
  authorizeAct(actor, 'groups.change')
  authorizeAct(actor, 'users.list')
  const group = await getGroup(actor, id)
  const read = addresses.map((address) => ({ address, email: emailField.safeParse(address).data }))
  const emails = read.flatMap(({ email }) => email ?? [])
  const rows = await db().user.findMany({ where: { orgId: actor.orgId, emailAddress: { in: emails } } })
  const byEmail = new Map((await presentUsers(db(), rows)).map((user) => [user.emailAddress, user]))
  return read.map(({ address, email }) => {
    const found = byEmail.get(email ?? '')
    if (!found) {
      return { address, outcome: 'refused', reason: sentence(email ? 'nobodyWithAddress' : 'emailForm') }
    }
    return { address, user: { id: found.id, name: nameOf(found) }, ...outcomeFor(found) }
  })

  function outcomeFor(found: UserView) {
    if (found.groups.some((one) => one.id === group.id)) return { outcome: 'member' as const }
    try {
      planUpdate(actor, found, { groups: [...found.groups, group] })
      return { outcome: 'add' as const }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const reason = error.sentence || sentence('mayNotChange', { what: 'groups' })
      return { outcome: 'refused' as const, reason }
    }
  }
}

const nameOf = ({ firstName, lastName }: UserView) => `${firstName} ${lastName}`
