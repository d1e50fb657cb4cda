import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { getTranslations } from '@/lib/i18n/request-texts'
import { readFirstSteps } from '@/lib/organisation-settings/first-steps'
import { requireActor } from '@/lib/web/current-actor'
import { readForPage } from '@/lib/web/read-for-page'
import { CloseFirstSteps } from './close-first-steps'
import { FirstStepsList } from './first-steps-list'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('firstSteps'))('title') }
}

/** What an admin does in the first hour; each step is done when it is done, wherever that was. */
export default async function FirstStepsPage() {
  const actor = await requireActor('/first-steps')
  const steps = await readForPage(() => readFirstSteps(actor))
  const say = await getTranslations('firstSteps')
  const left = Object.values(steps.done).filter((isDone) => !isDone).length
  return (
    <div className="max-w-[50rem]">
      <PageHeader
        title={say('title')}
        description={left > 0 ? say('left', { count: left }) : say('allDone')}
        action={<CloseFirstSteps isDone={left === 0} />}
      />
      <FirstStepsList steps={steps} />
    </div>
  )
}
