import { Signpost } from 'lucide-react'
import type { Metadata } from 'next'
import { HelpLink } from '@/components/shell/help-link'
import { Logo } from '@/components/shell/logo'
import { MessageScreen } from '@/components/shell/message-screen'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <div className="mx-auto max-w-md px-4 py-8 sm:py-16">
      <header>
        <Logo />
      </header>
      <main>
        <MessageScreen
          icon={Signpost}
          title="This page does not exist"
          next={{ href: '/', label: 'Go to the start' }}
        >
          <p>Perhaps the address is misspelt or old.</p>
        </MessageScreen>
      </main>
      <footer className="text-center">
        <HelpLink />
      </footer>
    </div>
  )
}
