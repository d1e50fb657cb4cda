import 'server-only'
import { db } from '../db/database'
import { presentUsers } from '../user-record/present-user'
import type { UserView } from '../user-record/user-view'

/** People of an organisation by id and by address. */
export type KnownUsers = { byId: Map<string, UserView>; byEmail: Map<string, UserView> }

const atOnce = 1_000

/** The existing users of these ids and addresses, a thousand at a time. */
export async function findKnownUsers(
  orgId: string,
  { ids, emails }: { ids: string[]; emails: string[] },
): Promise<KnownUsers> {
  const known: KnownUsers = { byId: new Map(), byEmail: new Map() }
  for (let at = 0; at < Math.max(ids.length, emails.length); at += atOnce) {
    const rows = await db().user.findMany({
      where: {
        orgId,
        OR: [
          { id: { in: ids.slice(at, at + atOnce) } },
          { emailAddress: { in: emails.slice(at, at + atOnce) } },
        ],
      },
    })
    for (const user of await presentUsers(db(), rows)) {
      known.byId.set(user.id, user)
      known.byEmail.set(user.emailAddress, user)
    }
  }
  return known
}
