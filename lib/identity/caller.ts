import 'server-only'
import type { Actor, RequestOrigin } from '../permissions/actor'
import { accessKeyHash } from '../secrets/access-key'

/**
 * Who calls the API, before they are looked up: reading what they ask for and recognising them is then one query
 * (lib/users/directory/read-users.ts). A session was looked up already, because its row is in another table.
 */
export type Caller =
  | { kind: 'key'; keyHash: Uint8Array; origin: RequestOrigin }
  | { kind: 'session'; actor: Actor }

/** The holder of an access key, known or not. */
export function callerByKey(accessKey: string, origin: RequestOrigin): Caller {
  return { kind: 'key', keyHash: accessKeyHash(accessKey), origin }
}
