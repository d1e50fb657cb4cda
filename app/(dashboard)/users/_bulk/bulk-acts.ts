import {
  Ban,
  CircleCheck,
  type LucideIcon,
  Mail,
  ShieldCheck,
  Trash2,
  UserMinus,
  UserPlus,
} from 'lucide-react'
import type { Messages } from 'use-intl/core'
import type { ActionResult } from '@/components/forms/action-result'
import type { SentLink } from '@/lib/password-reset/give-link'
import type { BulkResult, LevelsBySection } from '@/lib/users/bulk.schema'
import type { PrivilegesChanged } from '@/lib/users/set-privileges'
import type { WhatStops } from '@/lib/users/what-stops'
import type { ToldEvent } from '@/lib/web/told-event'
import { joinGroupsAction } from '../_groups/group-actions'
import {
  activateUsersAction,
  deactivateUsersAction,
  deleteUsersAction,
  sendInvitationsAction,
  setPrivilegesAction,
} from './bulk-actions'

/** A user whose access ended, what ended with it, and the event. */
export type Ended = { id: string; stopped: WhatStops; event: ToldEvent }

/** What a change answers for one user: a link to hand over, former levels, what ended, or groups. */
export type BulkAnswer = SentLink | PrivilegesChanged | Ended | GroupsChanged

/** A user who joined or left groups. */
export type GroupsChanged = { id: string; groups: { add: string[]; remove: string[] } }

/** Something that can be done to many. */
export type BulkAct = {
  /** Names its texts. */
  name: Exclude<keyof Messages['bulk']['acts'], 'inviteByHand'>
  icon: LucideIcon
  isDangerous?: boolean
  /** Undoing it takes work, one by one, so the number has to be typed. */
  isGrave?: boolean
  setsPrivileges?: boolean
  /** It is about one group, which is chosen. */
  isOfGroup?: boolean
  act: (
    ids: string[],
    chosen: { levels: LevelsBySection; groupId: string },
  ) => Promise<ActionResult<BulkResult<BulkAnswer>>>
}

export type BulkActName = BulkAct['name']

export const bulkActs: BulkAct[] = [
  { name: 'activate', icon: CircleCheck, act: (ids) => activateUsersAction({ ids }) },
  { name: 'deactivate', icon: Ban, isDangerous: true, act: (ids) => deactivateUsersAction({ ids }) },
  {
    name: 'privilege',
    icon: ShieldCheck,
    setsPrivileges: true,
    act: (ids, { levels }) => setPrivilegesAction({ ids, levels }),
  },
  {
    name: 'join',
    icon: UserPlus,
    isOfGroup: true,
    act: (ids, { groupId }) => joinGroupsAction({ ids, add: [groupId] }),
  },
  {
    name: 'leave',
    icon: UserMinus,
    isOfGroup: true,
    isDangerous: true,
    act: (ids, { groupId }) => joinGroupsAction({ ids, remove: [groupId] }),
  },
  { name: 'invite', icon: Mail, act: (ids) => sendInvitationsAction({ ids }) },
  {
    name: 'delete',
    icon: Trash2,
    isDangerous: true,
    isGrave: true,
    act: (ids) => deleteUsersAction({ ids }),
  },
]

/** The texts of an act: an invitation is sent by mail, or made to be handed over. */
export function wordsOfAct({ name }: BulkAct, isMailSetUp: boolean): keyof Messages['bulk']['acts'] {
  return name === 'invite' && !isMailSetUp ? 'inviteByHand' : name
}
