import 'server-only'
import { recordEvent } from '../audit/record-event'
import { inTransactionOf } from '../identity/in-transaction-of'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import { lockSeenTemplate } from './lock-template'
import type { DeleteTemplateInput } from './template.schema'

/** Removes a template; who was given its privileges keeps them. @throws AppError forbidden, not_found, stale */
export async function deleteTemplate(actor: Actor, input: DeleteTemplateInput): Promise<void> {
  authorizeAct(actor, 'templates.delete')
  await inTransactionOf(actor, async (tx, actor) => {
    authorizeAct(actor, 'templates.delete')
    const template = await lockSeenTemplate(tx, actor, input)
    await tx.privilegeTemplate.delete({ where: { id: template.id } })
    await recordEvent(tx, {
      actor,
      action: 'template.deleted',
      changes: { template: [template.name, null], privileges: [template.privileges, null] },
    })
  })
}
