import { Ban, CircleCheck, type LucideIcon, Mail, ShieldCheck, Trash2 } from 'lucide-react'
import type { Messages } from 'use-intl/core'
import type { ActionResult } from '@/components/forms/action-result'
import type { SentLink } from '@/lib/password-reset/give-link'
import type { Level, SectionKey } from '@/lib/permissions/privileges.schema'
import type { BulkResult } from '@/lib/users/bulk.schema'
import type { PrivilegeChanged } from '@/lib/users/set-privilege'
import type { WhatStops } from '@/lib/users/what-stops'
import type { ToldEvent } from '@/lib/web/told-event'
import {
  activateUsersAction,
  deactivateUsersAction,
  deleteUsersAction,
  sendInvitationsAction,
  setPrivilegeAction,
} from './bulk-actions'

export type Privilege = { section: SectionKey; level: Level }

/** A user whose access ended, what ended with it, and the event. */
export type Ended = { id: string; stopped: WhatStops; event: ToldEvent }

/** What a change answers for one user: a link to hand over, a former level, or what ended. */
export type BulkAnswer = SentLink | PrivilegeChanged | Ended

/** Something that can be done to many. */
export type BulkAct = {
  /** Names its texts. */
  name: Exclude<keyof Messages['bulk']['acts'], 'inviteByHand'>
  icon: LucideIcon
  isDangerous?: boolean
  /** Undoing it takes work, one by one, so the number has to be typed. */
  isGrave?: boolean
  needsPrivilege?: boolean
  act: (ids: string[], privilege: Privilege) => Promise<ActionResult<BulkResult<BulkAnswer>>>
}

export const bulkActs: BulkAct[] = [
  { name: 'activate', icon: CircleCheck, act: (ids) => activateUsersAction({ ids }) },
  { name: 'deactivate', icon: Ban, isDangerous: true, act: (ids) => deactivateUsersAction({ ids }) },
  {
    name: 'privilege',
    icon: ShieldCheck,
    needsPrivilege: true,
    act: (ids, privilege) => setPrivilegeAction({ ids, ...privilege }),
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
