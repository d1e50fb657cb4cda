import { v5 } from '@/lib/api/dialects/v5'
import { openDoor } from '@/lib/api/open-door'
import { hasAdminApi } from '@/lib/api/require-operator'

/** The entrance to the Admin API. There is one form of it, that of 5.x, whatever API_DIALECT says. */
export const adminDoor = openDoor(() => v5, hasAdminApi)
