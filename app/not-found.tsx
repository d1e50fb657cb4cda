import { Signpost } from 'lucide-react'
import type { Metadata } from 'next'
import { useTranslations } from '#i18n'
import { HelpLink } from '@/components/shell/help-link'
import { Logo } from '@/components/shell/logo'
import { MessageScreen } from '@/components/shell/message-screen'
import { getTranslations } from '@/lib/i18n/request-texts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notFound'))('tabTitle') }
}

export default function NotFound() {
  const say = useTranslations('notFound')
  return (
    <div className="mx-auto max-w-md px-4 py-8 sm:py-16">
      <header>
        <Logo />
      </header>
      <main>
        <MessageScreen icon={Signpost} title={say('page.title')} next={{ href: '/', label: say('start') }}>
          <p>{say('page.text')}</p>
        </MessageScreen>
      </main>
      <footer className="text-center">
        <HelpLink />
      </footer>
    </div>
  )
}
