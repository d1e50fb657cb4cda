import type { ReactNode } from 'react'
import { currentActor } from '@/lib/web/current-actor'
import SignedOutLayout from '../(auth)/layout'
import SignedInLayout from '../(dashboard)/layout'

/** The same page for all readers, in the frame they know. */
export default async function HelpLayout({ children }: { children: ReactNode }) {
  const Layout = (await currentActor()) ? SignedInLayout : SignedOutLayout
  return <Layout>{children}</Layout>
}
