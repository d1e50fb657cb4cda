import 'server-only'

import type { Rights } from './privileges.schema'

/**
 * May everything: by the admin switch or, where the operator wants the original's reading
 * (EMPTY_PERMISSIONS=admin), by an empty object (decisions.md, Privileges).
 */
export function hasAllRights({ isAdmin, privileges }: Rights, emptyPermissions: 'none' | 'admin'): boolean {
  return isAdmin || (emptyPermissions === 'admin' && Object.keys(privileges).length === 0)
}
