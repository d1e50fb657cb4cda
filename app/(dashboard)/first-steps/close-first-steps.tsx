'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from '#i18n'
import { FailureText } from '@/components/forms/failures/failure-text'
import { useAct } from '@/components/forms/use-act'
import { Button } from '@/components/ui/buttons/button'
import { toast } from '@/components/ui/toast/toast'
import { closeFirstStepsAction } from './first-steps-actions'

/** Takes the list out of the menu of all admins; the message can bring it back. */
export function CloseFirstSteps({ isDone }: { isDone: boolean }) {
  const say = useTranslations('firstSteps.close')
  const router = useRouter()
  const { run, isPending, failure } = useAct()

  function close() {
    run(
      () => closeFirstStepsAction(true),
      () => {
        toast.success(say('done'), {
          actions: [{ label: say('undo'), act: async () => void (await closeFirstStepsAction(false)) }],
        })
        router.push('/users')
      },
    )
  }

  return (
    <>
      <Button variant={isDone ? 'primary' : 'secondary'} onClick={close} pending={isPending}>
        {say('open')}
      </Button>
      <p role="alert" className="text-sm text-danger empty:sr-only">
        {failure && <FailureText failure={failure} />}
      </p>
    </>
  )
}
