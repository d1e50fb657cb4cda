import { Ban, CircleCheck, type LucideIcon, Mail, ShieldCheck, Trash2 } from 'lucide-react'
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
  label: string
  icon: LucideIcon
  /** What the dialog asks, and what its button says: "Delete 3 users". */
  verb: (users: string) => string
  /** What follows from it. */
  consequence: string
  /** "3 users are deleted" */
  done: (users: string, isOne: boolean) => string
  isDangerous?: boolean
  /** Is work to take back, one by one: the number has to be typed. */
  isGrave?: boolean
  needsPrivilege?: boolean
  act: (ids: string[], privilege: Privilege) => Promise<ActionResult<BulkResult>>
}

const are = (isOne: boolean) => (isOne ? 'is' : 'are')

export const bulkActs: BulkAct[] = [
  {
    label: 'Activate…',
    icon: CircleCheck,
    verb: (users) => `Activate ${users}`,
    consequence: 'They can sign in and use their API key from then on. Who is active already stays so.',
    done: (users, isOne) => `${users} ${are(isOne)} active`,
    act: (ids) => activateUsersAction({ ids }),
  },
  {
    label: 'Deactivate…',
    icon: Ban,
    verb: (users) => `Deactivate ${users}`,
    consequence:
      'They are signed out everywhere, and their API keys and mailed links stop working at once. Privileges are kept.',
    done: (users, isOne) => `${users} ${are(isOne)} inactive`,
    isDangerous: true,
    act: (ids) => deactivateUsersAction({ ids }),
  },
  {
    label: 'Set a privilege…',
    icon: ShieldCheck,
    verb: (users) => `Set a privilege of ${users}`,
    consequence:
      'It holds from their next request; their other privileges stay as they are. Admins may do everything anyway.',
    done: (users, isOne) => `${users} ${isOne ? 'has' : 'have'} the privilege set`,
    needsPrivilege: true,
    act: (ids, privilege) => setPrivilegeAction({ ids, ...privilege }),
  },
  {
    label: 'Send invitations…',
    icon: Mail,
    verb: (users) => `Send invitations to ${users}`,
    consequence:
      'Each gets a link to choose a first password; a newer link ends the older one. Only active users without a password can be invited.',
    done: (users, isOne) => `${users} ${are(isOne)} invited`,
    act: (ids) => sendInvitationsAction({ ids }),
  },
  {
    label: 'Delete…',
    icon: Trash2,
    verb: (users) => `Delete ${users}`,
    consequence:
      'They are signed out everywhere and their API keys stop working at once. They stand under Deleted users, where each can be restored for a time. To only close the accounts, deactivate them instead.',
    done: (users, isOne) => `${users} ${are(isOne)} deleted`,
    isDangerous: true,
    isGrave: true,
    act: (ids) => deleteUsersAction({ ids }),
  },
]

/** "1 user", "1,200 users" */
export function usersInWords(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'user' : 'users'}`
}
