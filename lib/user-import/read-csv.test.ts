import { describe, expect, it } from 'vitest'
import { wordsOf } from '../i18n/sentence'
import { textsIn } from '../i18n/texts'
import { importLimits } from './import.schema'
import { readCsv } from './read-csv'

const rowsOf = async (text: string) => (await readCsv(text)).records.map(({ row, cells }) => [row, ...cells])

describe('a CSV file', () => {
  it.each([
    ['comma', 'first_name,email_address\nJo,jo@example.com\n'],
    ['semicolon', 'first_name;email_address\nJo;jo@example.com\n'],
    ['tab', 'first_name\temail_address\nJo\tjo@example.com\n'],
    ['a mark in front and Windows line ends', '\uFEFFfirst_name,email_address\r\nJo,jo@example.com\r\n'],
    ['old line ends and no last one', 'first_name,email_address\rJo,jo@example.com'],
    ['names as people write them', 'First Name, Email-Address \nJo,jo@example.com'],
    ['columns that were emptied', 'first_name,email_address,,\nJo,jo@example.com,,\n'],
  ])('is read with %s', async (_, text) => {
    const { columns, records } = await readCsv(text)
    expect(columns).toEqual(['first_name', 'email_address'])
    expect(records.map(({ cells }) => cells.slice(0, 2))).toEqual([['Jo', 'jo@example.com']])
  })

  it('keeps commas, quotes and line ends inside quotation marks', async () => {
    const text = 'first_name,email_address\n"Jo, ""the\nfirst""",jo@example.com\n'
    expect(await rowsOf(text)).toEqual([[2, 'Jo, "the\nfirst"', 'jo@example.com']])
  })

  it('counts rows as a spreadsheet does, empty ones too', async () => {
    const text = 'id,first_name\n\n,\n1,"two\nlines"\n2,Jo\n'
    expect((await rowsOf(text)).map(([row]) => row)).toEqual([4, 5])
  })

  it('gives back what the export made safe for spreadsheets', async () => {
    expect(await rowsOf("first_name,email_address\n'=1+1,'+jo@example.com\n'tis,x@y.z\n")).toEqual([
      [2, '=1+1', '+jo@example.com'],
      [3, "'tis", 'x@y.z'],
    ])
  })

  it.each([
    ['', 'The file is empty'],
    ['first_name,email_address\n', 'The file has a header but no rows'],
    ['name,email_address\nJo,x@y.z', 'Row 1 has a column that users do not have: “name”'],
    ['email_address,,id\nx@y.z,,', 'one without a name'],
    ['id,email_address,ID\n1,x@y.z,1', 'Row 1 has the column id twice'],
    ['first_name,last_name\nJo,Smith', 'Row 1 needs a column email_address or id'],
    ['id,first_name\n1,"Jo\n2,Al', 'The quotation mark that opens in row 2 is never closed'],
    ['id,first_name\n1,Jo\n2,"A"l', 'Row 3 cannot be read: look at its quotation marks'],
  ])('%j is refused with a sentence', async (text, sentence) => {
    await expect(readCsv(text)).rejects.toThrow(sentence)
  })

  it('is refused in the language of its reader', async () => {
    const error = await readCsv('name,,id\nJo,x,1').catch((error) => error)
    expect(wordsOf(error.sentence, textsIn('de'))).toBe(
      'Zeile 1 hat Spalten, die Benutzer nicht haben: „name“, eine ohne Namen. ' +
        'Nichts aus der Datei wird verwendet, bis sie umbenannt oder entfernt sind',
    )
  })

  it('has limits', async () => {
    const rows = `id\n${'1\n'.repeat(importLimits.rows + 1)}`
    await expect(readCsv(rows)).rejects.toThrow('The file has more than 10,000 rows')
    const bytes = `id\n${'x'.repeat(importLimits.megabytes * 1024 * 1024)}`
    await expect(readCsv(bytes)).rejects.toThrow('The file is larger than 5 MB')
  })

  const megabyteOf = (text: string) => text.repeat((1024 * 1024) / text.length)
  it.each([
    ['columns in its header', megabyteOf('id,'), 'Row 1 is larger than 64 KB'],
    ['separators in its header', megabyteOf(','), 'Row 1 is larger than 64 KB'],
    ['blanks in its header', `id,${megabyteOf(' ')}`, 'Row 1 is larger than 64 KB'],
    ['separators in a row', `id,active\n${megabyteOf(',')}`, 'Row 2 is larger than 64 KB'],
    ['rows in one quotation mark', `id\n1\n"${megabyteOf('a\n')}`, 'Row 3 is larger than 64 KB'],
    ['more columns than any product has', `id${',x'.repeat(200)}\n1`, 'Row 1 has more than 200 columns'],
    ['empty lines', `id\n${megabyteOf('\n')}`, 'more than 50,000 rows, counting empty ones'],
    ['empty rows', `id,active\n${megabyteOf(',\n')}`, 'more than 50,000 rows, counting empty ones'],
  ])('is not read to its end when it is full of %s', async (_, text, sentence) => {
    await expect(readCsv(text)).rejects.toThrow(sentence)
  })

  it('lets other requests have their turn', async () => {
    let turns = 0
    const count = () => {
      turns++
      next = setImmediate(count)
    }
    let next = setImmediate(count)
    await readCsv(`id,first_name\n${`1,${'x'.repeat(100)}\n`.repeat(2_000)}`)
    clearImmediate(next)
    expect(turns).toBeGreaterThan(10)
  })

  it('may have columns that a spreadsheet left empty', async () => {
    expect(await rowsOf(`id${','.repeat(300)}\n1${','.repeat(300)}\n`)).toEqual([[2, '1']])
  })
})
