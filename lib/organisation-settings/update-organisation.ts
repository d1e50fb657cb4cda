import 'server-only'
import { type AuditChanges, recordEvent } from '../audit/record-event'
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
  return inTransactionOf(actor, async (tx, actor) => {
    authorizeAct(actor, 'settings.change')
    await tx.$queryRaw`SELECT 1 FROM organisation WHERE id = ${actor.orgId} FOR UPDATE`
    const before = await findOrganisationView(tx, actor.orgId)
    if (before.version !== version) throw new AppError('stale', sentence('organisationStale'))
    const changes: AuditChanges = {
      ...(name !== before.name && { name: [before.name, name] }),
      ...(mailLanguage !== before.mailLanguage && { mailLanguage: [before.mailLanguage, mailLanguage] }),
    }
    if (Object.keys(changes).length === 0) return before
    await tx.organisation.update({
      where: { id: actor.orgId },
      data: { name, mailLanguage, version: { increment: 1 } },
    })
    await recordEvent(tx, { actor, action: 'organisation.updated', changes })
    return findOrganisationView(tx, actor.orgId)
  })
}
