import { expect, it } from 'vitest'
import { importLimits } from '../import.schema'
import { columnsToRead, readRow } from './read-row'

it('takes no text for a word that is longer than words are', () => {
  const columns = columnsToRead(['active'], {
    columns: [{ field: 'active', meanings: [] }],
    names_from_address: false,
  })
  const padded = (letters: number) => 'yes'.padEnd(letters, '_')
  expect(readRow(columns, [padded(importLimits.wordLetters)]).wanted.active).toBe(true)
  const { wanted, problems } = readRow(columns, [padded(importLimits.wordLetters + 1)])
  expect(wanted.active).toBeUndefined()
  expect(problems).toHaveLength(1)
})
