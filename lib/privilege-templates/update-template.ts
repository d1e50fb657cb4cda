import 'server-only'
import { recordEvent } from '../audit/record-event'
import { inTransactionOf } from '../identity/in-transaction-of'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import { refusingTakenName } from './create-template'
import { lockSeenTemplate } from './lock-template'
import { presentTemplate } from './present-template'
import type { UpdateTemplateInput } from './template.schema'
import type { TemplateView } from './template-view'

/**
 * Renames a template, or gives it other privileges. Users who were given them before do not change.
 * @throws AppError forbidden, not_found, stale, or conflict when the name is taken
 */
export async function updateTemplate(actor: Actor, input: UpdateTemplateInput): Promise<TemplateView> {
  authorizeAct(actor, 'templates.update')
  return refusingTakenName(() =>
    inTransactionOf(actor, async (tx, actor) => {
      authorizeAct(actor, 'templates.update')
      const before = await lockSeenTemplate(tx, actor, input)
      const { name = before.name, user_permissions: privileges = before.privileges } = input
      // Privileges are in catalogue order on both sides, so their texts can be compared.
      const isSame = JSON.stringify(privileges) === JSON.stringify(before.privileges)
      if (isSame && name === before.name) return before

      const row = await tx.privilegeTemplate.update({
        where: { id: before.id },
        data: { name, privileges, version: { increment: 1 } },
      })
      await recordEvent(tx, {
        actor,
        action: 'template.updated',
        // The name in any case, or one could not tell which template it was.
        changes: {
          template: [before.name, name],
          ...(isSame ? {} : { privileges: [before.privileges, privileges] }),
        },
      })
      return presentTemplate(row)
    }),
  )
}
