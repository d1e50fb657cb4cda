import { Ban, CircleCheck, type LucideIcon, Mail, ShieldCheck, Trash2 } from 'lucide-react'
import type { Messages } from 'use-intl/core'
import type { ActionResult } from '@/components/forms/action-result'
import type { Level, SectionKey } from '@/lib/permissions/privileges.schema'
import type { BulkResult } from '@/lib/users/bulk.schema'
import {
  activateUsersAction,
  deactivateUsersAction,
  deleteUsersAction,
  sendInvitationsAction,
  setPrivilegeAction,
} from './bulk-actions'

export type Privilege = { section: SectionKey; level: Level }

/** Something that can be done to many. */
export type BulkAct = {
  /** Names its texts. */
  name: keyof Messages['bulk']['acts']
  icon: LucideIcon
  isDangerous?: boolean
  /** Is work to take back, one by one: the number has to be typed. */
  isGrave?: boolean
  needsPrivilege?: boolean
  act: (ids: string[], privilege: Privilege) => Promise<ActionResult<BulkResult>>
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
