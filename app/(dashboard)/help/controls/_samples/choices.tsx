'use client'

import { Card } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/fields/checkbox'
import { Radio } from '@/components/ui/fields/radio'
import { Switch } from '@/components/ui/fields/switch'
import { Sample, Samples } from './sample'

const states = [
  { name: 'off' },
  { name: 'on', defaultChecked: true },
  { name: 'off, disabled', disabled: true },
  { name: 'on, disabled', defaultChecked: true, disabled: true },
]

/** Boxes to tick, one of several, and switches. */
export function Choices() {
  return (
    <Card titleId="choices" title="Choices">
      <Samples>
        <Sample name="Checkbox: off, on, mixed, and disabled">
          <div className="flex flex-wrap">
            {states.map(({ name, ...state }) => (
              <Checkbox key={name} label={`Checkbox, ${name}`} {...state} />
            ))}
            <Checkbox label="Checkbox, mixed" isMixed />
          </div>
        </Sample>
        <Sample name="Radio">
          <fieldset className="flex flex-wrap gap-4">
            <legend className="sr-only">Radio</legend>
            {states.map(({ name, ...state }, index) => (
              <label
                key={name}
                htmlFor={`c-radio-${index}`}
                className="inline-flex min-h-8 items-center gap-2"
              >
                <Radio id={`c-radio-${index}`} name={`c-radio-${index}`} {...state} />
                {name}
              </label>
            ))}
          </fieldset>
        </Sample>
        <Sample name="Switch">
          <div className="flex flex-wrap gap-4">
            {states.map(({ name, ...state }, index) => (
              <label
                key={name}
                htmlFor={`c-switch-${index}`}
                className="inline-flex min-h-8 items-center gap-2"
              >
                <Switch id={`c-switch-${index}`} {...state} />
                {name}
              </label>
            ))}
          </div>
        </Sample>
      </Samples>
    </Card>
  )
}
