import 'server-only'
import { recordEvent } from '../audit/record-event'
import { db } from '../db/database'
import { inTransactionOf } from '../identity/in-transaction-of'
import { mailHealth } from '../mail-settings/mail-health'
import { defaultOrganisationName } from '../organisations/organisation'
import type { Actor } from '../permissions/actor'
import { authorizeAct, may } from '../permissions/authorize'

/** What an admin does in the first hour, in this order. */
export const firstSteps = ['organisation', 'mail', 'secondAdmin', 'template', 'team', 'recovery'] as const
export type FirstStep = (typeof firstSteps)[number]

/** Which first steps are done. */
export type FirstSteps = {
  done: Record<FirstStep, boolean>
  organisationName: string
}

/**
 * The first steps of the actor's organisation: each is done when what it asks for is there, however it came there; only
 * that the command for the last way in is noted is said by an admin.
 * @throws AppError forbidden
 */
export async function readFirstSteps(actor: Actor): Promise<FirstSteps> {
  authorizeAct(actor, 'first-steps.see')
  const where = { orgId: actor.orgId }
  const [organisation, health, admins, templates, others] = await Promise.all([
    db().organisation.findUniqueOrThrow({ where: { id: actor.orgId } }),
    mailHealth(actor.orgId),
    db().user.findMany({ where: { ...where, isAdmin: true, isActive: true }, select: { id: true }, take: 2 }),
    db().privilegeTemplate.findFirst({ where, select: { id: true } }),
    db().user.findFirst({ where: { ...where, isAdmin: false }, select: { id: true } }),
  ])
  return {
    organisationName: organisation.name,
    done: {
      organisation: organisation.name !== defaultOrganisationName,
      mail: health === 'working',
      secondAdmin: admins.length > 1,
      template: templates !== null,
      team: others !== null,
      recovery: organisation.recoveryNotedAt !== null,
    },
  }
}

/** Whether the actor is offered the list of first steps: admins are, until one of them closes it. */
export async function offersFirstSteps(actor: Actor): Promise<boolean> {
  if (!may(actor, 'first-steps.see')) return false
  const { firstStepsClosedAt } = await db().organisation.findUniqueOrThrow({ where: { id: actor.orgId } })
  return firstStepsClosedAt === null
}

/** Keeps that an admin noted the command for the last way in, or that they did not. @throws AppError forbidden */
export async function noteRecovery(actor: Actor, isNoted: boolean): Promise<void> {
  await mark(actor, { column: 'recoveryNotedAt', change: 'recoveryNoted' }, isNoted)
}

/** Closes the list of first steps for all admins, or opens it again. @throws AppError forbidden */
export async function closeFirstSteps(actor: Actor, isClosed: boolean): Promise<void> {
  await mark(actor, { column: 'firstStepsClosedAt', change: 'firstStepsClosed' }, isClosed)
}

type Mark = { column: 'recoveryNotedAt' | 'firstStepsClosedAt'; change: string }

/** Sets a mark of the organisation to now, or takes it away; one that is as wished leaves no event. */
async function mark(actor: Actor, { column, change }: Mark, isSet: boolean): Promise<void> {
  await inTransactionOf(actor, async (tx, actor) => {
    authorizeAct(actor, 'first-steps.see')
    const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: actor.orgId } })
    if ((organisation[column] !== null) === isSet) return
    await tx.organisation.update({
      where: { id: actor.orgId },
      data: { [column]: isSet ? new Date() : null },
    })
    await recordEvent(tx, {
      actor,
      action: 'organisation.updated',
      changes: { [change]: [!isSet, isSet] },
    })
  })
}
