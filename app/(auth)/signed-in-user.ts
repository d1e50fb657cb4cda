import { currentActor } from '@/lib/web/current-actor'
import type { SignedInUser } from './signed-in-as'

/** The user who is signed in in this browser, for screens that expect no signed-in user. */
export async function signedInUser(): Promise<(SignedInUser & { userId: string }) | null> {
  const actor = await currentActor()
  return actor && { userId: actor.userId, name: actor.name, emailAddress: actor.emailAddress }
}
