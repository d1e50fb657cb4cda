import type { Metadata } from 'next'
import { Card } from '@/components/ui/card'
import { env } from '@/lib/env'
import { getTranslations } from '@/lib/i18n/request-texts'
import { ForgotPassword } from './forgot-password'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('forgottenPassword'))('tabTitle') }
}

// The life of a link and the mail server are settings of the running server, not of the build.
export const dynamic = 'force-dynamic'

export default function ForgotPasswordPage() {
  return (
    <Card>
      <ForgotPassword linkSeconds={env().PASSWORD_RESET_SECONDS} isMailSetUp={Boolean(env().SMTP_URL)} />
    </Card>
  )
}
