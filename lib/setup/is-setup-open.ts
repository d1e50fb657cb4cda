import 'server-only'
import { db } from '../db/database'

/** There is no account yet. The setup link works only as long as that is so. */
export async function isSetupOpen(): Promise<boolean> {
  return (await db().user.findFirst({ select: { id: true } })) === null
}
