import { CircleCheck, Link2Off, Terminal } from 'lucide-react'
import type { Metadata } from 'next'
import { z } from 'zod'
import { useTranslations } from '#i18n'
import { MessageScreen } from '@/components/shell/message-screen'
import { Card } from '@/components/ui/card'
import { env } from '@/lib/env'
import { readPageQuery } from '@/lib/http/page-query'
import { getTranslations } from '@/lib/i18n/request-texts'
import { isSetupOpen } from '@/lib/setup/is-setup-open'
import { isSetupTokenValid } from '@/lib/setup/setup-token'
import type { SearchParams } from '../../page-props'
import { SignedInAs } from '../signed-in-as'
import { signedInUser } from '../signed-in-user'
import { SetupForm } from './setup-form'

// The address of this page holds the token: it must not be passed on.
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('setup'))('tabTitle'), referrer: 'no-referrer' }
}

export default async function SetupPage({ searchParams }: { searchParams: SearchParams }) {
  const { token } = readPageQuery(await searchParams, setupQuery)
  if (await isSetupOpen()) {
    return (
      <Card>
        <Setup token={token} />
      </Card>
    )
  }
  const signedIn = await signedInUser()
  return (
    <Card>
      {signedIn && <SignedInAs name={signedIn.name} emailAddress={signedIn.emailAddress} canContinue />}
      <AlreadySetUp isSignedIn={signedIn !== null} />
    </Card>
  )
}

const setupQuery = z.object({ token: z.string() })

function Setup({ token }: { token: string | undefined }) {
  const say = useTranslations('setup')
  if (token === undefined) return <NoUsersYet />
  if (!isSetupTokenValid(token)) return <WrongToken />
  return (
    <>
      <h1 className="text-xl font-semibold tracking-tight">{say('title')}</h1>
      <p className="mt-1 mb-5 text-muted">{say('description')}</p>
      <SetupForm token={token} passwordMinLength={env().PASSWORD_MIN_LENGTH} />
    </>
  )
}

function NoUsersYet() {
  const say = useTranslations('setup')
  return (
    <MessageScreen icon={Terminal} title={say('noUsers.title')}>
      <p>{say('noUsers.text')}</p>
    </MessageScreen>
  )
}

function WrongToken() {
  const say = useTranslations('setup')
  const saySentence = useTranslations('sentences')
  return (
    <MessageScreen icon={Link2Off} title={saySentence('setupLinkWrong')}>
      <p>{say('wrongLink')}</p>
    </MessageScreen>
  )
}

function AlreadySetUp({ isSignedIn }: { isSignedIn: boolean }) {
  const say = useTranslations('setup')
  const saySentence = useTranslations('sentences')
  const saySignIn = useTranslations('signIn')
  return (
    <MessageScreen
      icon={CircleCheck}
      title={saySentence('setUpAlready')}
      next={isSignedIn ? undefined : { href: '/login', label: saySignIn('submit') }}
    >
      <p>{say('done')}</p>
    </MessageScreen>
  )
}
