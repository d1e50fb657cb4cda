import { expect, it } from 'vitest'
import { csvText, problemRows } from './csv-download'
import { shownRow } from './row-state'

it('gives refused rows back with the reason, as they were, and without formulas', async () => {
  const row = shownRow(
    {
      row: 3,
      name: '=Jo',
      emailAddress: '',
      // It came back once before, so it has the column of reasons already.
      cells: ['old reason', '=Jo', 'a "quoted", name', 'too', 'much'],
      outcome: 'refused',
      reasons: ['Email address is required', 'One more'],
    },
    undefined,
  )
  const text = await csvText(problemRows(['problem', 'first_name', 'last_name'], [row]))
  expect(text).toBe(
    '\uFEFFproblem,first_name,last_name\r\n' +
      `Email address is required. One more,'=Jo,"a ""quoted"", name",too,much\r\n`,
  )
})
