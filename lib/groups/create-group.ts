import 'server-only'
import { recordEvent } from '../audit/record-event'
import { newId } from '../db/new-id'
import { AppError } from '../errors/app-error'
import { violatesUnique } from '../errors/database-error'
import { sentence } from '../i18n/sentence'
import { inTransactionOf } from '../identity/in-transaction-of'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import type { Privileges } from '../permissions/sections'
import { refuseUnlisted } from '../user-record/additional-sections'
import { type GrantsOfGroup, grantBy, grantsAfter } from '../user-record/grants'
import { authorizeGroupPrivileges } from './authorize-group'
import type { CreateGroupInput } from './group.schema'
import type { GroupView } from './group-view'
import { presentGroup } from './present-group'

/**
 * Adds a group without members.
 * @throws AppError forbidden, also for privileges beyond the actor's own; conflict when the name is taken
 */
export async function createGroup(actor: Actor, input: CreateGroupInput): Promise<GroupView> {
  const { name, description, active: isActive, user_permissions: privileges = {} } = input
  authorizeAct(actor, 'groups.change')
  return refusingTakenName(() =>
    inTransactionOf(actor, async (tx, actor) => {
      authorizeAct(actor, 'groups.change')
      authorizeGroupPrivileges(actor, privileges, { before: {}, id: null })
      await refuseUnlisted(tx, { orgId: actor.orgId, privileges: {} }, privileges)
      const row = await tx.userGroup.create({
        data: {
          id: newId(),
          orgId: actor.orgId,
          name,
          description,
          isActive,
          passwordMaxDays: input.password_max_days ?? 0,
          privileges,
          grants: { ...grantsOfNew(actor, privileges) },
        },
      })
      await recordEvent(tx, {
        actor,
        action: 'group.created',
        target: row,
        changes: {
          groupName: [null, name],
          ...(description && { description: [null, description] }),
          isActive: [null, isActive],
          privileges: [null, privileges],
        },
      })
      return presentGroup(tx, row)
    }),
  )
}

function grantsOfNew(actor: Actor, privileges: Privileges): GrantsOfGroup {
  const grant = grantBy(actor)
  return { ...grantsAfter({}, [{}, privileges], grant), isActive: grant }
}

/** Runs a change; the unique index answers for the name, also between two users who save at the same moment. */
export async function refusingTakenName<T>(change: () => Promise<T>): Promise<T> {
  try {
    return await change()
  } catch (error) {
    if (!violatesUnique(error, 'user_group_org_id_name_key')) throw error
    throw new AppError('conflict', sentence('groupNameTaken'), {
      fieldErrors: { name: sentence('groupNameToChange') },
      cause: error,
    })
  }
}
