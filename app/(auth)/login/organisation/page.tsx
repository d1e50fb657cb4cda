import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { Card } from '@/components/ui/card'
import { readPageQuery } from '@/lib/http/page-query'
import { getTranslations } from '@/lib/i18n/request-texts'
import { pendingCookie } from '@/lib/identity/sign-in/next-auth-options'
import { pendingOrganisations } from '@/lib/identity/sign-in/pending-sign-in'
import { safeNextPath } from '@/lib/identity/sign-in/safe-next-path'
import type { SearchParams } from '../../../page-props'
import { ChooseOrganisation } from './choose-organisation'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn.organisation'))('title') }
}

/** After the right password of an address with accounts in several organisations: which one? */
export default async function ChooseOrganisationPage({ searchParams }: { searchParams: SearchParams }) {
  const { next } = readPageQuery(await searchParams, z.object({ next: z.string() }))
  const token = (await cookies()).get(pendingCookie().name)?.value
  const organisations = token ? await pendingOrganisations(token) : null
  if (!organisations) redirect('/login')
  const say = await getTranslations('signIn.organisation')
  return (
    <Card>
      <h1 className="mb-1 text-xl font-semibold tracking-tight">{say('title')}</h1>
      <p className="mb-4 text-muted">{say('why')}</p>
      <ChooseOrganisation organisations={organisations} nextPath={safeNextPath(next) ?? '/'} />
    </Card>
  )
}
