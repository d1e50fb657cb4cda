import { authorize, may } from '@/lib/permissions/authorize'
import { readForPage } from '@/lib/web/read-for-page'
import type { UserTabProps } from '../_frame/tab-page'
import { Sessions } from './sessions'
import { SignIn } from './sign-in'

/** How a user signs in, and where they are signed in. */
export async function SignInTab({ actor, user }: UserTabProps) {
  await readForPage(() => authorize(actor, 'user.end-sessions', user))
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-2">
      {may(actor, 'user.send-link', user) && <SignIn actor={actor} user={user} />}
      <Sessions actor={actor} user={user} />
    </div>
  )
}
