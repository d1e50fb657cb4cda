import { expect, it } from 'vitest'
import { inEnglish } from '../../i18n/in-english'
import { byName, groupsInCell } from './groups-in-cell'

const group = (id: string, name: string) => ({ id, name, isActive: true, privileges: {} })
const known = byName(
  new Map(['API editors', 'Support', 'Sales, EMEA', 'Café'].map((name) => [name, group(name, name)])),
)
const read = (text: string) => {
  const { groups, problems } = groupsInCell(text, known)
  return [...groups.map(({ name }) => name), ...problems.map(inEnglish)]
}

it('reads the groups of a cell in any case, with semicolons or commas between', () => {
  expect(read('Support; api EDITORS ;')).toEqual(['Support', 'API editors'])
  expect(read('support, API editors')).toEqual(['Support', 'API editors'])
  expect(read('Sales, EMEA; Support; support')).toEqual(['Sales, EMEA', 'Support'])
  expect(read('-')).toEqual([])
  expect(read('Cafe\u0301')).toEqual(['Café'])
})

it('names groups that do not exist', () => {
  expect(read('Support; Nobody; Nothing')).toEqual([
    'Support',
    'There are no groups named “Nobody”, “Nothing”',
  ])
  expect(read(Array.from({ length: 101 }, (_, at) => `G${at}`).join(';'))).toEqual([
    'A user can be put into at most 100 groups at once',
  ])
})
