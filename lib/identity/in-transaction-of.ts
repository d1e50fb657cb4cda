import 'server-only'
import { inTransaction, type Tx } from '../db/database'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import { inUse } from '../organisations/organisation'
import type { Actor } from '../permissions/actor'
import { boundIn, exceedsBound } from '../permissions/rights-bound'
import { showUser } from '../user-record/present-user'
import { actorOf } from './actor-of'

/** The actor of a transaction, and which locks it holds that keep others from changing their rights. */
type Watch = {
  actor: Actor
  /** Of the actor's row. */
  isLocked: boolean
  /** Of the groups of the organisation. */
  areGroupsLocked: boolean
  /** Of these groups, when the row was locked; null for an actor who is in none. */
  generation: string | null
}

const watches = new WeakMap<Tx, Watch>()

/** The rights a transaction used are no longer those of its actor: it is rolled back and run again. */
class OtherRights extends Error {}

const mostTries = 3

/**
 * Runs a change in one transaction with the actor's rights at that moment. Since the actor was recognised, a body may
 * have been read slowly, a password hashed in a long queue, or a lock waited for. An actor who was deactivated,
 * deleted, signed out or demoted in that time changes nothing.
 *
 * The actor is read when the transaction begins and again when its work is done (decision 025). If their rights
 * changed, it is rolled back and run again, so `work` must leave nothing behind outside the transaction.
 * @throws AppError unauthenticated, inactive or outgrown, besides what `work` throws
 */
export async function inTransactionOf<T>(
  actor: Actor,
  work: (tx: Tx, actor: Actor) => Promise<T>,
): Promise<T> {
  // Whoever knows the secret of the Admin API is not in the database.
  if (actor.kind === 'admin_api') return inTransaction((tx) => work(tx, actor))
  for (let tries = 1; ; tries++) {
    try {
      return await inTransaction((tx) => watched(tx, actor, work))
    } catch (error) {
      if (!(error instanceof OtherRights)) throw error
      if (tries === mostTries) throw new AppError('unavailable', '', { cause: error })
    }
  }
}

async function watched<T>(tx: Tx, actor: Actor, work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> {
  const watch: Watch = {
    actor: await recognisedAgain(tx, actor),
    isLocked: false,
    areGroupsLocked: false,
    generation: null,
  }
  watches.set(tx, watch)
  const result = await work(tx, watch.actor)
  // With the locks, any difference was made by `work` itself.
  if (!watch.isLocked) await expectSameRights(tx, watch.actor)
  else if (!watch.areGroupsLocked && watch.generation !== null) await expectSameGroups(tx, watch)
  return result
}

/**
 * For code that locks the row of a user: a transaction that locks its own actor may have waited for a change to them.
 */
export async function afterLocking(tx: Tx, userId: string): Promise<void> {
  const watch = watches.get(tx)
  if (watch?.actor.userId !== userId || watch.isLocked) return
  watch.generation = await generationFor(tx, userId)
  await expectSameRights(tx, watch.actor)
  watch.isLocked = true
}

/**
 * Keeps all others from changing groups of the organisation until the transaction ends. Locks the row of the actor first
 * (decision 051).
 */
export async function lockGroupsOf(tx: Tx, { orgId, userId }: Actor): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${userId} FOR UPDATE`
  await tx.$executeRaw`
    INSERT INTO group_state (org_id, generation) VALUES (${orgId}, gen_random_uuid()) ON CONFLICT DO NOTHING`
  await tx.$queryRaw`SELECT 1 FROM group_state WHERE org_id = ${orgId} FOR UPDATE`
  await afterLocking(tx, userId)
  const watch = watches.get(tx)
  if (watch) watch.areGroupsLocked = true
}

/** Of the groups of a user's organisation; null if the user is in none. */
async function generationFor(tx: Tx, userId: string): Promise<string | null> {
  const [state] = await tx.$queryRaw<{ generation: string }[]>`
    SELECT generation::text FROM group_state JOIN app_user USING (org_id)
    WHERE app_user.id = ${userId} AND group_ids <> '{}'`
  return state?.generation ?? null
}

async function expectSameGroups(tx: Tx, { actor, generation }: Watch): Promise<void> {
  const now = await tx.groupState.findUnique({ where: { orgId: actor.orgId } })
  if (now?.generation !== generation) throw new OtherRights()
}

async function expectSameRights(tx: Tx, actor: Actor): Promise<void> {
  const now = await recognisedAgain(tx, actor)
  // Privileges are in catalogue order on both sides, so their texts can be compared.
  const isSame = now.rights.hasAllRights === actor.rights.hasAllRights && asText(now) === asText(actor)
  if (!isSame) throw new OtherRights()
}

const asText = ({ rights }: Actor) => JSON.stringify(rights.privileges)

/** The same user with the rights of this moment, if their session or key is still valid. */
export async function recognisedAgain(tx: Tx, actor: Actor): Promise<Actor> {
  const row = await tx.user.findUnique({ where: { id: actor.userId, organisation: inUse } })
  if (!row) throw new AppError('unauthenticated')
  if (!row.isActive) throw new AppError(actor.kind === 'key' ? 'inactive' : 'unauthenticated')
  const user = await showUser(tx, row)
  if (actor.kind === 'session') {
    const session = await tx.session.findUnique({
      where: { id: actor.sessionId ?? '', userId: row.id },
      select: { id: true },
    })
    if (!session || exceedsBound(user.rights, boundIn(row.passwordRights)))
      throw new AppError('unauthenticated')
    return actorOf(user, { kind: 'session', sessionId: session.id }, actor.origin)
  }
  const keyHash = Buffer.from(row.accessKeyHash).toString('hex')
  if (keyHash !== actor.keyHash) throw new AppError('unauthenticated')
  if (exceedsBound(user.rights, boundIn(row.accessKeyRights)))
    throw new AppError('outgrown', sentence('keyOutgrown'))
  return actorOf(user, { kind: 'key', keyHash }, actor.origin)
}
