'use client'

import { useId } from 'react'
import { useTranslations } from '#i18n'
import { FailureText } from '@/components/forms/failures/failure-text'
import { useAct } from '@/components/forms/use-act'
import { CopyButton } from '@/components/ui/buttons/copy-button'
import { Switch } from '@/components/ui/fields/switch'
import { noteRecoveryAction } from './first-steps-actions'

const command = 'npm run admin -- create-admin --first-name F --last-name L --email E'

/** The command for when no admin can sign in, and that it is noted. */
export function RecoveryStep({ isNoted }: { isNoted: boolean }) {
  const say = useTranslations('firstSteps.steps.recovery')
  const { run, isPending, failure } = useAct()
  const id = useId()
  return (
    <div className="space-y-2 pt-1">
      <div className="flex flex-wrap items-center gap-2">
        <code className="min-w-0 rounded-md border border-line bg-sunken px-2.5 py-1.5 font-mono text-sm [overflow-wrap:anywhere]">
          {command}
        </code>
        <CopyButton what={say('command')} text={command} />
      </div>
      <div className="flex items-center gap-3">
        <Switch
          id={id}
          // As it will be, while it is saved.
          checked={isPending ? !isNoted : isNoted}
          onChange={({ target: { checked } }) =>
            run(
              () => noteRecoveryAction(checked),
              () => {},
            )
          }
        />
        <label htmlFor={id} className="pointer-coarse:py-2.5">
          {say('noted')}
        </label>
      </div>
      <p role="alert" className="text-sm text-danger empty:sr-only">
        {failure && <FailureText failure={failure} />}
      </p>
    </div>
  )
}
