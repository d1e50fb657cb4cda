import 'server-only'
import { z } from 'zod'
import type { GroupView } from '../groups/group-view'
import { withoutAdditional } from '../permissions/sections'
import { json, type Outcomes, type Presentation } from './dialect'
import { idShape, permissionsShape } from './dialects/shapes'
import { sampleGroup } from './samples'

/*
 * How groups are told. They are our own, so every dialect tells them alike (docs/api-contract.md, Groups).
 */

const groupShape = z
  .strictObject({
    id: idShape,
    org_id: idShape,
    name: z.string(),
    description: z.string(),
    active: z.boolean(),
    user_permissions: permissionsShape,
    member_count: z.int().min(0),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: 'Group' })

function shown(group: GroupView) {
  return {
    id: group.id,
    org_id: group.orgId,
    name: group.name,
    description: group.description,
    active: group.isActive,
    user_permissions: withoutAdditional(group.privileges),
    member_count: group.memberCount,
    created_at: group.createdAt.toISOString(),
    updated_at: group.updatedAt.toISOString(),
  }
}

/** An envelope with what was done. */
function doneWith<Outcome>(
  message: string,
  shape: z.ZodType,
  {
    meta,
    headers,
    example,
  }: {
    meta: (outcome: Outcome) => unknown
    headers?: (outcome: Outcome) => Record<string, string>
    example: Outcome
  },
): Presentation<Outcome> {
  return {
    content: {
      [json]: z.strictObject({ Status: z.literal('OK'), Message: z.literal(message), Meta: shape }),
    },
    write: (outcome) => ({
      status: 200,
      body: { Status: 'OK', Message: message, Meta: meta(outcome) },
      ...(headers && { headers: headers(outcome) }),
    }),
    example,
  }
}

const nothing = { meta: () => null, example: undefined }

type GroupOutcome = 'groups' | 'group' | 'groupCreated' | 'groupUpdated' | 'groupDeleted' | 'membersChanged'

/** Every outcome about groups. */
export const groupOutcomes: { [Name in GroupOutcome]: Presentation<Outcomes[Name]> } = {
  groups: {
    content: {
      [json]: z
        .strictObject({ groups: z.array(groupShape), pages: z.int().min(0) })
        .meta({ id: 'GroupPage' }),
    },
    write: ({ groups, pageCount }) => ({
      status: 200,
      // As for users, `pages` is the index of the last page.
      body: { groups: groups.map(shown), pages: pageCount - 1 },
    }),
    example: { groups: [sampleGroup], total: 1, pageCount: 1 },
  },
  group: {
    content: { [json]: groupShape },
    write: (group) => ({ status: 200, body: shown(group) }),
    // A strong tag: the number of members is in the answer, but is no part of the version (RFC 9110 §8.8.3).
    entityTag: ({ version, memberCount }) => `"${version}.${memberCount}"`,
    example: sampleGroup,
  },
  groupCreated: doneWith<GroupView>('Group created', z.strictObject({ id: idShape }), {
    meta: ({ id }) => ({ id }),
    headers: ({ id }) => ({ location: `/api/groups/${id}` }),
    example: sampleGroup,
  }),
  groupUpdated: doneWith<unknown>('Group updated', z.null(), nothing),
  groupDeleted: doneWith<unknown>('Group deleted', z.null(), nothing),
  membersChanged: doneWith<Outcomes['membersChanged']>(
    'Members changed',
    z.strictObject({ added: z.int().min(0), removed: z.int().min(0) }),
    { meta: ({ added, removed }) => ({ added, removed }), example: { added: 1, removed: 1 } },
  ),
}
