'use client'

import { useState } from 'react'
import { FailureText } from '@/components/forms/failure-text'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CopyButton } from '@/components/ui/copy-button'
import { Secret } from '@/components/ui/secret'
import { RenewKeyDialog } from './renew-key-dialog'
import { useAccessKey } from './use-access-key'

type CredentialsProps = {
  userId: string
  orgId: string
  name: string
  isSelf: boolean
  canSeeKey: boolean
  canRenewKey: boolean
}

/** The keys to the API: masked until asked for, and every look is in the audit trail. */
export function Credentials({ userId, orgId, name, isSelf, canSeeKey, canRenewKey }: CredentialsProps) {
  const [isRenewing, setRenewing] = useState(false)
  const key = useAccessKey(userId)

  return (
    <Card
      titleId="credentials"
      title="Dashboard API Access Credentials"
      description={`Programs use them to call the API as ${isSelf ? 'you' : name}, with the same privileges.`}
    >
      <dl className="space-y-5">
        <div>
          <dt className="mb-1.5 font-medium">API key</dt>
          <dd className="space-y-2">
            <div className="flex flex-wrap items-center gap-2">
              {canSeeKey ? (
                <>
                  <Secret text={key.shown} length={32} what="API key" />
                  <Button size="sm" onClick={key.toggle} pending={key.isPending} className="min-w-18">
                    {key.shown ? 'Hide' : 'Reveal'}
                    <span className="sr-only"> API key</span>
                  </Button>
                  <CopyButton what="API key" text={key.shown ?? key.fetchKey} />
                </>
              ) : (
                <p className="mr-2 text-muted">Only {name} and those allowed to can see this key.</p>
              )}
              {canRenewKey && (
                <Button size="sm" onClick={() => setRenewing(true)}>
                  Renew…<span className="sr-only"> API key</span>
                </Button>
              )}
            </div>
            <p role="alert" className="text-sm text-danger">
              {key.failure && <FailureText failure={key.failure} />}
            </p>
            {canSeeKey && (
              <p className="text-sm text-muted">Revealing or copying the key is noted in the audit trail.</p>
            )}
          </dd>
        </div>
        <div>
          <dt className="mb-1.5 font-medium">Organisation ID</dt>
          <dd className="flex flex-wrap items-center gap-2">
            <Secret text={orgId} length={24} what="Organisation ID" />
            <CopyButton what="Organisation ID" text={orgId} />
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
