import { v1 } from '@/lib/api/dialects/v1'
import { openDoor } from '@/lib/api/open-door'

/** The entrance to everything below `/api`; it answers in the words of v1. */
export const door = openDoor(() => v1)
