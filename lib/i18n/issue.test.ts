import { expect, it } from 'vitest'
import { z } from 'zod'
import { inEnglish } from './in-english'
import { saying, toldBy, toldByField } from './issue'
import { sentence } from './sentence'

const shape = z.object({
  name: z
    .string('Name must be text')
    .refine((text) => text !== '', saying('required', { field: 'name' }))
    .refine((text) => text.trim() !== '', saying('invisible', { field: 'name' })),
  count: z.int().optional(),
})

const tell = (input: unknown) => shape.safeParse(input).error?.issues.map(toldBy)

it('an issue says the sentence of its check', () => {
  expect(tell({ name: ' ' })).toEqual([sentence('invisible', { field: 'name' })])
})

it('an issue without one says the words of its shape, or zod’s', () => {
  expect(tell({ name: 1 })).toEqual(['Name must be text'])
  expect(tell({ name: 'Jo', count: 'x' })?.map(inEnglish)).toEqual([
    expect.stringContaining('expected number'),
  ])
})

it('of each field the first issue counts', () => {
  const { error } = z.object({ people: z.array(shape) }).safeParse({ people: [{ name: '', count: 'x' }] })
  expect(error && toldByField(error)).toEqual({
    'people.0.name': sentence('required', { field: 'name' }),
    'people.0.count': expect.stringContaining('expected number'),
  })
})
