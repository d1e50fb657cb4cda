import { Signpost } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { Logo } from '@/components/shell/logo'
import { buttonStyles } from '@/components/ui/button-styles'
import { EmptyState } from '@/components/ui/empty-state'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <div className="mx-auto max-w-md px-4 py-8 sm:py-16">
      <header>
        <Logo />
      </header>
      <main>
        <EmptyState
          heading="h1"
          icon={Signpost}
          title="This page does not exist"
          action={
            <Link href="/" className={buttonStyles({ variant: 'primary' })}>
              Go to the start
            </Link>
          }
        >
          <p>Perhaps the address is misspelt or old.</p>
        </EmptyState>
      </main>
    </div>
  )
}
