import { v1 } from '@/lib/api/dialects/v1'
import { v5 } from '@/lib/api/dialects/v5'
import { openDoor } from '@/lib/api/open-door'
import { env } from '@/lib/env'

const dialects = { v1, v5 }

/** The entrance to everything below `/api`; it speaks the dialect of the setting API_DIALECT. */
export const door = openDoor(() => dialects[env().API_DIALECT])
