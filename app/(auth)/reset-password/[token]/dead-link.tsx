import { Link2Off } from 'lucide-react'
import { useTranslations } from '#i18n'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { EmptyState } from '@/components/ui/empty-state'

/** Expired, used, replaced and unknown links look alike; only for a user with more rights now the reason is told. */
export function DeadLink({ isOutgrown = false }: { isOutgrown?: boolean }) {
  const say = useTranslations('newPassword')
  const saySignIn = useTranslations('signIn')
  return (
    <>
      <title>{`${say('dead.title')} · Gatehouse`}</title>
      <EmptyState
        heading="h1"
        icon={Link2Off}
        title={say('dead.title')}
        action={
          <>
            <LinkButton variant="primary" href="/forgot-password" prefetch={false}>
              {say('life.sendNew')}
            </LinkButton>
            <LinkButton href="/login" prefetch={false}>
              {saySignIn('submit')}
            </LinkButton>
          </>
        }
      >
        {isOutgrown ? (
          <p>{say('dead.outgrown')}</p>
        ) : (
          <>
            <p>{say('dead.rule')}</p>
            <p>{say('dead.isSet')}</p>
          </>
        )}
      </EmptyState>
    </>
  )
}
