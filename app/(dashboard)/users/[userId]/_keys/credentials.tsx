'use client'

import { useState } from 'react'
import { useTranslations } from '#i18n'
import { FailureText } from '@/components/forms/failures/failure-text'
import { Button } from '@/components/ui/buttons/button'
import { CopyButton } from '@/components/ui/buttons/copy-button'
import { Card } from '@/components/ui/card'
import { hidden } from '@/components/ui/hidden'
import { Secret } from '@/components/ui/secret'
import { type KeyUse, KeyUseText } from './key-use-text'
import { RenewKeyDialog } from './renew-key-dialog'
import { useAccessKey } from './use-access-key'

type CredentialsProps = {
  userId: string
  orgId: string
  name: string
  isSelf: boolean
  canSeeKey: boolean
  canRenewKey: boolean
  /** It opens nothing any more (docs/decisions/024). */
  isKeyOutgrown: boolean
  use: KeyUse
}

/** The keys to the API: masked until revealed, and every reveal is in the audit log. */
export function Credentials(props: CredentialsProps) {
  const { userId, orgId, name, isSelf, canSeeKey, canRenewKey, isKeyOutgrown, use } = props
  const say = useTranslations('credentials')
  const [isRenewing, setRenewing] = useState(false)
  const key = useAccessKey(userId)

  return (
    <Card
      titleId="credentials"
      title={say('title')}
      description={isSelf ? say('ownUse') : say('use', { name })}
    >
      <dl className="space-y-5">
        <div>
          <dt className="mb-1.5 font-medium">{say('key')}</dt>
          <dd className="space-y-2">
            <div className="flex flex-wrap items-center gap-2">
              {canSeeKey ? (
                <>
                  <Secret text={key.shown} length={32} what={say('key')} />
                  <Button size="sm" onClick={key.toggle} pending={key.isPending} className="min-w-18">
                    {say.rich(key.shown ? 'hide' : 'reveal', { hidden })}
                  </Button>
                  <CopyButton what={say('key')} text={key.shown ?? key.fetchKey} />
                </>
              ) : (
                <p className="mr-2 text-muted">{say('mayNotSee', { name })}</p>
              )}
              {canRenewKey && (
                <Button size="sm" onClick={() => setRenewing(true)}>
                  {say.rich('renew.open', { hidden })}
                </Button>
              )}
            </div>
            <p role="alert" className="text-sm text-danger">
              {key.failure && <FailureText failure={key.failure} />}
            </p>
            {isKeyOutgrown && <p className="text-sm text-danger">{say('outgrown')}</p>}
            <p className="text-sm text-muted">
              <KeyUseText {...use} />
            </p>
            {canSeeKey && <p className="text-sm text-muted">{say('isNoted')}</p>}
          </dd>
        </div>
        <div>
          <dt className="mb-1.5 font-medium">{say('organisationId')}</dt>
          <dd className="flex flex-wrap items-center gap-2">
            <Secret text={orgId} length={24} what={say('organisationId')} />
            <CopyButton what={say('organisationId')} text={orgId} />
          </dd>
        </div>
      </dl>
      <RenewKeyDialog
        userId={userId}
        name={name}
        isSelf={isSelf}
        isOpen={isRenewing}
        onOpenChange={setRenewing}
        onRenewed={key.forget}
      />
    </Card>
  )
}
