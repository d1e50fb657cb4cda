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
  const file = { separator: ';', columns: [{ header: 'problem' }, { header: 'First Name' }, { header: '' }] }
  expect(await csvText(problemRows(file, [row]))).toBe(
    '\uFEFFproblem;First Name;column_3\r\n' +
      `Email address is required. One more;'=Jo;"a ""quoted"", name";too;much\r\n`,
  )
})
