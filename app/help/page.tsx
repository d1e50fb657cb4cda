import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { Card } from '@/components/ui/card'
import { durationInWords } from '@/components/ui/time/duration-in-words'
import { env } from '@/lib/env'
import { getTranslations } from '@/lib/i18n/request-texts'
import type { Say } from '@/lib/i18n/texts'
import { currentActor } from '@/lib/web/current-actor'
import packageJson from '@/package.json'
import { Shortcuts } from './shortcuts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('help'))('title') }
}

// The rules are settings of the running server, not of the build.
export const dynamic = 'force-dynamic'

export default async function HelpPage() {
  const say = await getTranslations('help')
  const sayTime = await getTranslations('time')
  const isSignedIn = (await currentActor()) !== null
  return (
    <div className="max-w-[68ch] space-y-5">
      <PageHeader title={say('title')} description={say('description')} />
      {topics(say, sayTime).map(({ id, title, paragraphs }) => (
        <Card key={id} titleId={id} title={title}>
          <div className="space-y-3">
            {paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        </Card>
      ))}
      {isSignedIn && env().OPENAPI && (
        <Card titleId="programs" title={say('api.title')}>
          <p className="mb-3">{say('api.text')}</p>
          <LinkButton href="/help/api">{say('api.open')}</LinkButton>
        </Card>
      )}
      {isSignedIn && <Shortcuts />}
      {isSignedIn && (
        // Not for signed-out readers: a version tells attackers which known faults to try (ASVS 13.4.6).
        <p className="text-sm text-muted">{say('version', { version: packageJson.version })}</p>
      )}
    </div>
  )
}

function topics(say: Say<'help'>, sayTime: Say<'time'>) {
  const settings = env()
  return [
    {
      id: 'signing-in',
      title: say('signingIn.title'),
      paragraphs: [say('signingIn.refusal'), say('signingIn.delay')],
    },
    {
      id: 'passwords',
      title: say('passwords.title'),
      paragraphs: [
        say('passwords.rules', { least: settings.PASSWORD_MIN_LENGTH }),
        say('passwords.refused'),
        say('passwords.change'),
      ],
    },
    {
      id: 'links',
      title: say('links.title'),
      paragraphs: [
        say('links.life', {
          reset: durationInWords(sayTime, settings.PASSWORD_RESET_SECONDS),
          invitation: durationInWords(sayTime, settings.INVITATION_SECONDS),
        }),
        say('links.noMail'),
      ],
    },
    {
      id: 'sessions',
      title: say('sessions.title'),
      paragraphs: [
        say('sessions.life', {
          idle: durationInWords(sayTime, settings.SESSION_IDLE_MINUTES * 60),
          total: durationInWords(sayTime, settings.SESSION_TOTAL_HOURS * 3600),
        }),
        say('sessions.account'),
      ],
    },
    {
      id: 'whom-to-ask',
      title: say('whomToAsk.title'),
      paragraphs: [say('whomToAsk.admin')],
    },
  ]
}
