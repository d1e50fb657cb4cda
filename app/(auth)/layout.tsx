import type { ReactNode } from 'react'
import { LanguageLinks } from '@/components/shell/choices/language-links'
import { HelpLink } from '@/components/shell/help-link'
import { Logo } from '@/components/shell/logo'
import { SkipLink } from '@/components/shell/skip-link'
import { setLanguageAction } from '../choices'

/** Signed-out screens: the product's name, and one task. */
export default function SignedOutLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <div className="mx-auto flex min-h-dvh w-full max-w-md flex-col px-4 py-8 sm:py-16">
        <header className="mb-6">
          <Logo />
        </header>
        <main id="content" tabIndex={-1} className="focus:outline-none">
          {children}
        </main>
        <footer className="mt-6 flex flex-wrap justify-center gap-x-4">
          <HelpLink />
          <LanguageLinks setLanguage={setLanguageAction} />
        </footer>
      </div>
    </>
  )
}
