import 'server-only'
import type { Tx } from '../db/database'
import { isId } from '../db/new-id'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import type { Actor } from '../permissions/actor'
import { presentTemplate } from './present-template'
import type { TemplateView } from './template-view'

/**
 * The template as the caller has seen it, locked until the transaction ends.
 * @throws AppError not_found, also for a template of another organisation; stale when it was changed since
 */
export async function lockSeenTemplate(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<TemplateView> {
  if (isId(id)) await tx.$queryRaw`SELECT 1 FROM privilege_template WHERE id = ${id} FOR UPDATE`
  const row = isId(id) ? await tx.privilegeTemplate.findFirst({ where: { id, orgId: actor.orgId } }) : null
  if (!row) throw new AppError('not_found', sentence('templateGone'))
  if (row.version !== version) {
    throw new AppError('stale', sentence('templateStale'))
  }
  return presentTemplate(row)
}
