import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { HistoryGate } from '@/components/forms/leaving/history-gate'
import { themeFrom } from '@/components/shell/choices/theme'
import { StyleNonce } from '@/components/shell/style-nonce'
import { TextsProvider } from '@/components/shell/texts-provider'
import { Toaster } from '@/components/ui/toast/toaster'
import { compiledTexts } from '@/lib/i18n/compiled-texts'
import { getLocale, getTranslations } from '@/lib/i18n/request-texts'
import { sessionCookieName } from '@/lib/identity/sessions/session-cookie'
import { typefaceAddress } from '@/lib/web/typeface-address'
import { typefaceClass } from './typeface'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations('app')
  return {
    title: { default: 'Gatehouse', template: '%s · Gatehouse' },
    description: say('description'),
    robots: { index: false, follow: false },
    manifest: '/manifest.webmanifest',
    icons: {
      icon: { url: '/icon.svg', type: 'image/svg+xml' },
      apple: { url: '/apple-touch-icon.png', sizes: '180x180' },
    },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  // The browser's own bars around the page: the surface of each theme.
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#11181d' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const jar = await cookies()
  const theme = themeFrom(jar.get('theme')?.value)
  const isSignedIn = jar.has(sessionCookieName())
  const locale = await getLocale()
  const typeface = typefaceAddress()
  const nonce = (await headers()).get('x-nonce')
  return (
    <html lang={locale} className={typefaceClass} data-theme={theme === 'system' ? undefined : theme}>
      <body className="min-h-dvh font-sans antialiased">
        {typeface && (
          // Not on phones: their own typeface is a good one, and their lines are slow.
          <link
            rel="preload"
            as="font"
            type="font/woff2"
            href={typeface}
            crossOrigin=""
            media="(width >= 48rem)"
          />
        )}
        {nonce && <StyleNonce nonce={nonce} />}
        <TextsProvider language={locale} texts={compiledTexts(locale, { isSignedIn })}>
          {children}
          <Toaster />
          <HistoryGate />
        </TextsProvider>
      </body>
    </html>
  )
}
