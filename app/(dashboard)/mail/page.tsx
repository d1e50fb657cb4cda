import type { Metadata } from 'next'
import { getTranslations } from '@/lib/i18n/request-texts'
import { describeMail } from '@/lib/mail-settings/describe-mail'
import { listRecentMails } from '@/lib/mail-settings/list-recent-mails'
import { may } from '@/lib/permissions/authorize'
import { requireActor } from '@/lib/web/current-actor'
import { readForPage } from '@/lib/web/read-for-page'
import type { SearchParams } from '../../page-props'
import { MailFrame } from './mail-frame'
import { MailLines } from './mail-lines'
import { MailSetupCard } from './mail-setup-card'
import { RecentMails } from './recent-mails'
import { SendTest } from './send-test'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mailScreen'))('title') }
}

/** System Management → Mail: whether mail works, and what became of the last ones. */
export default async function MailPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await requireActor('/mail')
  const setup = await readForPage(() => describeMail(actor))
  const filter = (await searchParams).show === 'troubled' ? 'troubled' : 'all'
  const mails = may(actor, 'users.list') ? await listRecentMails(actor, filter) : null
  return (
    <MailFrame>
      <div className="space-y-5">
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-2">
          <MailSetupCard setup={setup}>
            {may(actor, 'mail.test') && <SendTest emailAddress={actor.emailAddress} />}
          </MailSetupCard>
          <MailLines isSetUp={setup.server !== null} />
        </div>
        {mails && <RecentMails mails={mails} filter={filter} now={new Date()} />}
      </div>
    </MailFrame>
  )
}
