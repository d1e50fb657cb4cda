import 'server-only'
import { db } from '../db/database'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import { presentTemplate } from './present-template'
import type { TemplateView } from './template-view'

/** All templates of the organisation, by name. @throws AppError forbidden */
export async function listTemplates(actor: Actor): Promise<TemplateView[]> {
  authorizeAct(actor, 'templates.list')
  const rows = await db().privilegeTemplate.findMany({ where: { orgId: actor.orgId } })
  const inOrder = new Intl.Collator('en', { numeric: true }).compare
  return rows.map(presentTemplate).sort((one, other) => inOrder(one.name, other.name))
}
