import { redirect } from 'next/navigation'
import { may } from '@/lib/permissions/authorize'
import { isSetupOpen } from '@/lib/setup/is-setup-open'
import { currentActor } from '@/lib/web/current-actor'

/** Leads every reader to the screen where they can start. */
export default async function HomePage(): Promise<never> {
  const actor = await currentActor()
  if (actor) redirect(may(actor, 'users.list') ? '/users' : '/account')
  redirect((await isSetupOpen()) ? '/setup' : '/login')
}
