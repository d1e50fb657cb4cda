'use client'

import { Button } from '@/components/ui/buttons/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { LocalDay } from '@/components/ui/time/local-day'
import { LocalTime } from '@/components/ui/time/local-time'
import { RelativeTime } from '@/components/ui/time/relative-time'
import { toast } from '@/components/ui/toast/toast'
import { Sample, Samples } from './sample'

const kinds = ['info', 'success', 'warning', 'danger'] as const
const anHour = 3_600_000

/** What is told, and when it was. */
export function Messages({ now }: { now: Date }) {
  const earlier = new Date(now.getTime() - anHour)
  return (
    <Card titleId="messages" title="Messages and times">
      <div className="space-y-5">
        {kinds.map((kind) => (
          <Notice key={kind} kind={kind} title={`A notice: ${kind}`}>
            <p>What follows from it.</p>
          </Notice>
        ))}
        <Samples>
          <Sample name="Time">
            <LocalTime at={earlier} />
          </Sample>
          <Sample name="Day">
            <LocalDay at={earlier} />
          </Sample>
          <Sample name="Time since">
            <RelativeTime at={earlier} now={now} />
          </Sample>
          <Sample name="Messages that pass">
            <div className="flex flex-wrap gap-2">
              <Button onClick={showReceipt}>Show a receipt</Button>
              <Button onClick={() => toast.failure('It could not be saved', { description: 'Try again.' })}>
                Show a failure
              </Button>
            </div>
          </Sample>
        </Samples>
      </div>
    </Card>
  )
}

function showReceipt() {
  toast.success('Ada Lovelace is inactive', {
    points: ['2 sessions ended', 'The API key no longer works'],
    actions: [
      { label: 'Activate again', act: async () => {} },
      { label: 'Open event', href: '/help' },
      { copies: 'receipt', text: 'Ada Lovelace is inactive' },
    ],
    isReceipt: true,
  })
}
