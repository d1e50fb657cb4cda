import 'server-only'
import { db } from '../db/database'

/** Nobody has an account yet: the setup link works, and only as long as this holds. */
export async function isSetupOpen(): Promise<boolean> {
  return (await db().user.findFirst({ select: { id: true } })) === null
}
