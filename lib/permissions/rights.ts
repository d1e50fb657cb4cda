import 'server-only'

import type { Rights } from './privileges.schema'

/**
 * Has every right: by the admin switch or, where the operator wants the original's reading (EMPTY_PERMISSIONS=admin),
 * by an empty object (docs/permissions.md, The admin switch).
 */
export function hasAllRights({ isAdmin, privileges }: Rights, emptyPermissions: 'none' | 'admin'): boolean {
  return isAdmin || (emptyPermissions === 'admin' && Object.keys(privileges).length === 0)
}
