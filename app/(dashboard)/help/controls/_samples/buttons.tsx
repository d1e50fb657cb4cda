'use client'

import { Pencil } from 'lucide-react'
import { Button } from '@/components/ui/buttons/button'
import { CopyButton } from '@/components/ui/buttons/copy-button'
import { CsvLinks } from '@/components/ui/buttons/csv-links'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { Card } from '@/components/ui/card'
import { Spinner } from '@/components/ui/progress/spinner'
import { Sample, Samples } from './sample'

const variants = ['primary', 'secondary', 'ghost', 'danger', 'dangerOutline'] as const

/** Buttons, and links that look like them. */
export function Buttons() {
  return (
    <Card titleId="buttons" title="Buttons">
      <Samples>
        {variants.map((variant) => (
          <Sample key={variant} name={variant}>
            <div className="flex flex-wrap gap-2">
              <Button variant={variant}>Save</Button>
              <Button variant={variant} disabled>
                Disabled
              </Button>
              <Button variant={variant} pending pendingLabel={`Saving, ${variant}`}>
                Pending
              </Button>
            </div>
          </Sample>
        ))}
        <Sample name="Small, and icons alone">
          <div className="flex flex-wrap gap-2">
            <Button size="sm">Small</Button>
            <Button size="icon" aria-label="Edit">
              <Pencil aria-hidden />
            </Button>
            <Button size="sign" variant="ghost" aria-label="Edit, small">
              <Pencil aria-hidden />
            </Button>
          </div>
        </Sample>
        <Sample name="Links">
          <div className="flex flex-wrap gap-2">
            <LinkButton href="/help">Help</LinkButton>
            <LinkButton href="/help" variant="primary" size="sm">
              Help, small
            </LinkButton>
          </div>
        </Sample>
        <Sample name="Copy">
          <div className="flex flex-wrap gap-2">
            <CopyButton text="1843" what="year" />
            <CopyButton text="1843" what="year, small" isSmall />
          </div>
        </Sample>
        <Sample name="CSV">
          <CsvLinks hrefs={{ comma: '/help', semicolon: '/help', tab: '/help' }}>Export CSV</CsvLinks>
        </Sample>
        <Sample name="Busy">
          <Spinner />
        </Sample>
      </Samples>
    </Card>
  )
}
