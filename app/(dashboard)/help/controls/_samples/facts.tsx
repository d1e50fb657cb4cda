import { Avatar } from '@/components/ui/avatar'
import { Badge, Status, StatusDot } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Kbd } from '@/components/ui/keys/kbd'
import { Progress } from '@/components/ui/progress/progress'
import { Secret } from '@/components/ui/secret'
import { TermList } from '@/components/ui/term-list'
import { Sample, Samples } from './sample'

const key = '9f2c41d0c0de4b1e8a7755aa10ee42f1'

/** What only says something. */
export function Facts() {
  return (
    <Card titleId="facts" title="Facts">
      <div className="space-y-5">
        <Samples>
          <Sample name="Badges">
            <div className="flex flex-wrap gap-2">
              <Badge>Neutral</Badge>
              <Badge kind="accent">Accent</Badge>
              <Badge kind="danger">Danger</Badge>
            </div>
          </Sample>
          <Sample name="Status">
            <div className="flex flex-wrap gap-4">
              <Status isOn>Active</Status>
              <Status isOn={false}>Inactive</Status>
              <StatusDot isOn>Active</StatusDot>
              <StatusDot isOn={false}>Inactive</StatusDot>
            </div>
          </Sample>
          <Sample name="Avatars">
            <div className="flex flex-wrap items-center gap-2">
              <Avatar name="Ada Lovelace" />
              <Avatar name="Ελένη" isLarge />
            </div>
          </Sample>
          <Sample name="Keys">
            <p className="space-x-1">
              <Kbd>Ctrl</Kbd>
              <Kbd>K</Kbd>
            </p>
          </Sample>
          <Sample name="Progress: none, half, all">
            <div className="space-y-2">
              {[0, 50, 100].map((value) => (
                <Progress key={value} label={`Progress ${value}`} value={value} max={100} />
              ))}
            </div>
          </Sample>
          <Sample name="Secret, hidden and shown">
            <div className="space-y-2">
              <Secret what="API key" text={null} length={key.length} />
              <Secret what="API key" text={key} length={key.length} />
            </div>
          </Sample>
        </Samples>
        <TermList
          terms={[
            { term: 'Term', value: 'Value' },
            {
              term: 'Long value',
              value: 'wolfeschlegelsteinhausenbergerdorff@wolfeschlegelsteinhausen.example',
            },
          ]}
        />
      </div>
    </Card>
  )
}
