import 'server-only'
import { type AuditChanges, recordEvent } from '../audit/record-event'
import type { Tx } from '../db/database'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import { inTransactionOf } from '../identity/in-transaction-of'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import type { UpdateOrganisationInput } from './organisation.schema'
import { findOrganisationView, type OrganisationView } from './read-organisation'

/** Changes the organisation's own options. @throws AppError forbidden, stale */
export async function updateOrganisation(
  actor: Actor,
  input: UpdateOrganisationInput,
): Promise<OrganisationView> {
  authorizeAct(actor, 'settings.change')
  const { organisation_name: name, mail_language: mailLanguage, version } = input
  const newUsers = { isActive: input.new_users_active, groupId: input.new_users_group || null }
  return inTransactionOf(actor, async (tx, actor) => {
    authorizeAct(actor, 'settings.change')
    await tx.$queryRaw`SELECT 1 FROM organisation WHERE id = ${actor.orgId} FOR UPDATE`
    const before = await findOrganisationView(tx, actor.orgId)
    if (before.version !== version) throw new AppError('stale', sentence('organisationStale'))
    const changes: AuditChanges = {
      ...(name !== before.name && { name: [before.name, name] }),
      ...(mailLanguage !== before.mailLanguage && { mailLanguage: [before.mailLanguage, mailLanguage] }),
      ...(newUsers.isActive !== before.newUsers.isActive && {
        newUsersActive: [before.newUsers.isActive, newUsers.isActive],
      }),
      ...(newUsers.groupId !== before.newUsers.groupId && {
        newUsersGroup: [
          await nameOfGroup(tx, actor.orgId, before.newUsers.groupId),
          await nameOfGroup(tx, actor.orgId, newUsers.groupId),
        ],
      }),
    }
    if (Object.keys(changes).length === 0) return before
    await tx.organisation.update({
      where: { id: actor.orgId },
      data: {
        name,
        mailLanguage,
        newUsersActive: newUsers.isActive,
        newUsersGroupId: newUsers.groupId,
        version: { increment: 1 },
      },
    })
    await recordEvent(tx, { actor, action: 'organisation.updated', changes })
    return findOrganisationView(tx, actor.orgId)
  })
}

/** @throws AppError invalid when there is no such group */
async function nameOfGroup(tx: Tx, orgId: string, id: string | null): Promise<string | null> {
  if (id === null) return null
  const group = await tx.userGroup.findFirst({ where: { id, orgId }, select: { name: true } })
  if (group) return group.name
  throw new AppError('invalid', sentence('groupGone'), {
    fieldErrors: { new_users_group: sentence('groupGone') },
  })
}
