import 'server-only'
import { recordEvent } from '../audit/record-event'
import { newId } from '../db/new-id'
import { AppError } from '../errors/app-error'
import { violatesUnique } from '../errors/database-error'
import { sentence } from '../i18n/sentence'
import { inTransactionOf } from '../identity/in-transaction-of'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import { presentTemplate } from './present-template'
import type { CreateTemplateInput } from './template.schema'
import type { TemplateView } from './template-view'

/** Saves privileges under a name. @throws AppError forbidden, or conflict when the name is taken */
export async function createTemplate(
  actor: Actor,
  { name, user_permissions: privileges }: CreateTemplateInput,
): Promise<TemplateView> {
  authorizeAct(actor, 'templates.create')
  return refusingTakenName(() =>
    inTransactionOf(actor, async (tx, actor) => {
      authorizeAct(actor, 'templates.create')
      const row = await tx.privilegeTemplate.create({
        data: { id: newId(), orgId: actor.orgId, name, privileges },
      })
      await recordEvent(tx, {
        actor,
        action: 'template.created',
        changes: { template: [null, name], privileges: [null, privileges] },
      })
      return presentTemplate(row)
    }),
  )
}

/** Runs a change; the unique index answers for the name, also between two admins who save at the same moment. */
export async function refusingTakenName<T>(change: () => Promise<T>): Promise<T> {
  try {
    return await change()
  } catch (error) {
    if (!violatesUnique(error, 'privilege_template_org_id_name_key')) throw error
    throw new AppError('conflict', sentence('templateNameTaken'), {
      fieldErrors: { name: sentence('templateNameToChange') },
      cause: error,
    })
  }
}
