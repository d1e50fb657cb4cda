import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { HistoryGate } from '@/components/forms/history-gate'
import { StyleNonce } from '@/components/shell/style-nonce'
import { themeFrom } from '@/components/shell/theme'
import { Toaster } from '@/components/ui/toaster'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Gatehouse', template: '%s · Gatehouse' },
  description: 'Users, privileges and access keys of an API dashboard.',
  robots: { index: false, follow: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = themeFrom((await cookies()).get('theme')?.value)
  const nonce = (await headers()).get('x-nonce')
  return (
    <html lang="en" data-theme={theme === 'system' ? undefined : theme}>
      <body className="min-h-dvh font-sans antialiased">
        {nonce && <StyleNonce nonce={nonce} />}
        {children}
        <Toaster />
        <HistoryGate />
      </body>
    </html>
  )
}
