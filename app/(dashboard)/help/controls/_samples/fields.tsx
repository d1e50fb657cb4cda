'use client'

import { useState } from 'react'
import { Card } from '@/components/ui/card'
import { Choice } from '@/components/ui/fields/choice'
import { DateInput } from '@/components/ui/fields/date-input'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { describedBy, Field } from '@/components/ui/fields/field'
import { Input } from '@/components/ui/fields/input'
import { Labelled } from '@/components/ui/fields/labelled'
import { PasswordInput } from '@/components/ui/fields/password-input'
import { PickList } from '@/components/ui/fields/pick-list'
import { SearchInput } from '@/components/ui/fields/search-input'
import { Select } from '@/components/ui/fields/select'
import { Textarea } from '@/components/ui/fields/textarea'
import { Samples } from './sample'

const help = 'What it is for.'
const error = 'Last name is required'

/** Fields to type in and lists to choose from. */
export function Fields() {
  return (
    <Card titleId="fields" title="Fields">
      <div className="space-y-5">
        <ErrorSummary
          title="With an error"
          attempt={0}
          errors={[{ fieldId: 'c-error', message: error }, { message: 'An error of no field' }]}
        />
        <Samples>
          <Field id="c-empty" label="Empty">
            <Input id="c-empty" placeholder="Placeholder" />
          </Field>
          <Field id="c-filled" label="With help, optional" help={help} isOptional>
            <Input id="c-filled" defaultValue="Ada" {...describedBy({ id: 'c-filled', help })} />
          </Field>
          <Field id="c-error" label="With an error" error={error}>
            <Input id="c-error" {...describedBy({ id: 'c-error', error })} />
          </Field>
          <Field id="c-disabled" label="Disabled">
            <Input id="c-disabled" defaultValue="Ada" disabled />
          </Field>
          <Field id="c-fixed" label="Read only">
            <Input id="c-fixed" defaultValue="Ada" readOnly />
          </Field>
          <Field id="c-password" label="Password">
            <PasswordInput id="c-password" defaultValue="analytical engine" autoComplete="off" />
          </Field>
          <Field id="c-text" label="Several lines">
            <Textarea id="c-text" rows={2} defaultValue={'ada@example.com\ngrace@example.com'} />
          </Field>
          <Field id="c-list" label="List">
            <Select id="c-list" defaultValue="read">
              <option value="read">Read</option>
              <option value="write">Write</option>
            </Select>
          </Field>
          <Field id="c-closed" label="List, disabled">
            <Select id="c-closed" defaultValue="read" disabled>
              <option value="read">Read</option>
            </Select>
          </Field>
          <Labelled label="Choice of a filter" htmlFor="c-choice">
            <Choice name="c-choice" chosen="yes" labels={{ yes: 'Yes', no: 'No' }} />
          </Labelled>
          <Labelled label="Day of a filter" htmlFor="c-day">
            <DateInput id="c-day" name="c-day" day="2026-01-31" />
          </Labelled>
          <SearchInput words="" aria-label="Search, empty" placeholder="Name, email or ID" />
          <SearchInput words="meyer" aria-label="Search, under way" isPending />
          <Picking />
        </Samples>
      </div>
    </Card>
  )
}

const people = [
  { id: 'ada', name: 'Ada Lovelace' },
  { id: 'grace', name: 'Grace Hopper' },
]

function Picking() {
  const [query, setQuery] = useState('')
  const items = people.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()))
  return (
    <PickList
      label="Pick someone"
      query={query}
      onQueryChange={setQuery}
      items={items}
      onPick={({ name }) => setQuery(name)}
      groupOf={() => 'Users'}
      status={`${items.length} found`}
    >
      {({ name }) => name}
    </PickList>
  )
}
