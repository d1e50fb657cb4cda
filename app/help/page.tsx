import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { Card } from '@/components/ui/card'
import { durationInWords } from '@/components/ui/duration-in-words'
import { currentActor } from '@/lib/auth/current-actor'
import { env } from '@/lib/env'
import { getTranslations } from '@/lib/i18n/request-texts'
import type { Say } from '@/lib/i18n/texts'
import { Shortcuts } from './shortcuts'

export const metadata: Metadata = { title: 'Help' }

// The rules are settings of the running server, not of the build.
export const dynamic = 'force-dynamic'

export default async function HelpPage() {
  const sayTime = await getTranslations('time')
  const isSignedIn = (await currentActor()) !== null
  return (
    <div className="max-w-[68ch] space-y-5">
      <PageHeader title="Help" description="The rules in words, and whom to ask." />
      {topics(sayTime).map(({ id, title, paragraphs }) => (
        <Card key={id} titleId={id} title={title}>
          <div className="space-y-3">
            {paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        </Card>
      ))}
      {isSignedIn && <Shortcuts />}
    </div>
  )
}

function topics(sayTime: Say<'time'>) {
  const settings = env()
  return [
    {
      id: 'signing-in',
      title: 'Signing in',
      paragraphs: [
        'You sign in with your email address and your password. A refusal always has the same words, whether the account does not exist, is not active, or the password is wrong.',
        'After five wrong passwords in a row the next try has to wait: 1 second, then twice as long each time, up to 15 minutes. Nobody is locked out for good. Your open sessions, your API key and mailed links work meanwhile, and a new password by “Forgot password?” ends the wait.',
      ],
    },
    {
      id: 'passwords',
      title: 'Passwords',
      paragraphs: [
        `A password has at least ${settings.PASSWORD_MIN_LENGTH} characters and at most 72 bytes, which is 72 plain letters. Spaces and letters of any script are fine, and there is no rule what it must contain. A few words in a row are good.`,
        'Not taken are passwords that many people use, your own name or email address, and just numbers. A password does not run out.',
        'You change it under My account with Reset Password. That signs you out everywhere; your API key stays the same.',
      ],
    },
    {
      id: 'links',
      title: 'Links by mail',
      paragraphs: [
        `“Forgot password?” on the sign-in page mails you a link that works once, for ${durationInWords(sayTime, settings.PASSWORD_RESET_SECONDS)}. An invitation works once, for ${durationInWords(sayTime, settings.INVITATION_SECONDS)}. A newer link makes the older one useless.`,
        'No mail? Look into the spam folder and check the address. Only accounts that are active get one. An admin can see what became of the mail, and send another one.',
      ],
    },
    {
      id: 'sessions',
      title: 'Sessions',
      paragraphs: [
        `You are signed out after ${durationInWords(sayTime, settings.SESSION_IDLE_MINUTES * 60)} without a key press or click, and ${durationInWords(sayTime, settings.SESSION_TOTAL_HOURS * 3600)} after signing in at the latest. A warning comes first, and what you typed stays on the page.`,
        'My account lists where you are signed in and lets you sign out there. To change your own email address or renew your own API key you type your password again when you gave it more than five minutes ago.',
      ],
    },
    {
      id: 'whom-to-ask',
      title: 'Whom to ask',
      paragraphs: [
        'Ask an admin of your organisation: for another privilege, when you cannot sign in and no mail comes, or when a mail from Gatehouse surprises you. Nobody will ever ask you for your password or API key.',
      ],
    },
  ]
}
