import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { requireActor } from '@/lib/web/current-actor'
import { Buttons } from './_samples/buttons'
import { Choices } from './_samples/choices'
import { Facts } from './_samples/facts'
import { Fields } from './_samples/fields'
import { Messages } from './_samples/messages'
import { Overlays } from './_samples/overlays'
import { Places } from './_samples/places'
import { Type } from './_samples/type'

export const metadata: Metadata = { title: 'Controls' }

/** For developers: every control in each of its states, to look at and for the accessibility test. Nothing leads here. */
export default async function ControlsPage() {
  await requireActor('/help/controls')
  return (
    <div lang="en">
      <PageHeader
        title="Controls"
        description="Every control in each of its states, for those who work on Gatehouse."
      />
      <div className="space-y-5">
        <Type />
        <Buttons />
        <Fields />
        <Choices />
        <Facts />
        <Places />
        <Messages now={new Date()} />
        <Overlays />
      </div>
    </div>
  )
}
