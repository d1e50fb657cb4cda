import { Circle, CircleCheck } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from '#i18n'
import { LinkPending } from '@/components/ui/progress/link-pending'
import { type FirstStep, type FirstSteps, firstSteps } from '@/lib/organisation-settings/first-steps'
import { RecoveryStep } from './recovery-step'

const hrefs: Record<Exclude<FirstStep, 'recovery'>, string> = {
  organisation: '/settings',
  mail: '/mail',
  secondAdmin: '/users/new',
  template: '/users/new#user_permissions',
  team: '/users/invite',
}

/** The steps, done or not, each with the way to it. */
export function FirstStepsList({ steps: { done, organisationName } }: { steps: FirstSteps }) {
  const say = useTranslations('firstSteps')
  return (
    <ol className="divide-y divide-line rounded-lg border border-line bg-surface shadow-low">
      {firstSteps.map((step) => (
        <li key={step} className="flex gap-3 px-4 py-4 sm:px-5">
          {done[step] ? (
            <CircleCheck aria-hidden className="mt-0.5 size-5 shrink-0 text-success" />
          ) : (
            <Circle aria-hidden className="mt-0.5 size-5 shrink-0 text-muted" />
          )}
          <div className="min-w-0 flex-1 space-y-1">
            <h2 className="font-medium">
              {say(`steps.${step}.title`)}
              <span className="sr-only">: {say(done[step] ? 'done' : 'notDone')}</span>
            </h2>
            {(step === 'recovery' || !done[step]) && (
              <p className="max-w-[68ch] text-sm text-muted [overflow-wrap:anywhere]">
                {say(`steps.${step}.why`, { name: organisationName })}
              </p>
            )}
            {step === 'recovery' && <RecoveryStep isNoted={done.recovery} />}
            {step !== 'recovery' && !done[step] && (
              <Link
                href={hrefs[step]}
                className="relative inline-flex min-h-6 items-center rounded-sm text-accent underline pointer-coarse:min-h-11"
              >
                {say(`steps.${step}.go`)}
                <LinkPending className="inset-x-0" />
              </Link>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
