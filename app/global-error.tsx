'use client'

import { FailureScreen, TextsProvider } from '@/components/shell/texts-provider'
import { type Language, languageFrom } from '@/lib/i18n/languages'
import { failures as german } from '@/lib/i18n/messages/de'
import { failures as english } from '@/lib/i18n/messages/en'
import type { CompiledTexts } from '@/lib/i18n/say-compiled'
import './globals.css'

// As they are: without arguments there is nothing to parse (lib/i18n/say-compiled.test.ts).
const texts = { en: english, de: german } satisfies Record<Language, CompiledTexts>

/**
 * The last resort: even the root layout failed. The theme cookie could not be read, so the system's theme applies; the
 * language is that of the page before, if there was one.
 */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const language =
    languageFrom(typeof document === 'undefined' ? undefined : document.documentElement.lang) ?? 'en'
  return (
    <html lang={language}>
      <body className="min-h-dvh font-sans antialiased">
        <TextsProvider language={language} texts={{ failures: texts[language] }}>
          <main className="mx-auto max-w-md py-8">
            <FailureScreen error={error} onRetry={retry} />
          </main>
        </TextsProvider>
      </body>
    </html>
  )
}
