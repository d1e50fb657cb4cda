import { describe, expect, it } from 'vitest'
import { importLimits } from '../import.schema'
import { readCsv } from './read-csv'

const rowsOf = async (text: string) => (await readCsv(text)).records.map(({ row, cells }) => [row, ...cells])

describe('a CSV file', () => {
  it.each([
    ['commas', 'Name,Email\nJo,jo@example.com\n'],
    ['semicolons', 'Name;Email\nJo;jo@example.com\n'],
    ['tabs', 'Name\tEmail\nJo\tjo@example.com\n'],
    ['pipes', 'Name|Email\nJo|jo@example.com\n'],
    ['a line that names the separator', 'sep=;\r\nName;Email\r\nJo;jo@example.com'],
    ['an empty line before that', '\nsep=;\r\nName;Email\nJo;jo@example.com'],
    ['a line that names a rare separator', '"sep=^"\nName^Email\nJo^jo@example.com'],
    ['a mark in front and Windows line ends', '\uFEFFName,Email\r\nJo,jo@example.com\r\n'],
    ['a mark, a line for the separator and old line ends', '\uFEFFSEP=;\rName;Email\rJo;jo@example.com'],
    ['old line ends and no last one', 'Name,Email\rJo,jo@example.com'],
    ['spaces around fields and quotes', 'Name , "Email" \n Jo, "jo@example.com" \n'],
    ['columns that were emptied', 'Name,Email,,\nJo,jo@example.com,,\n'],
    ['a separator in a header', '"Name",Email\nJo,jo@example.com\n'],
  ])('is read with %s', async (_, text) => {
    const { headers, headerRow, records } = await readCsv(text)
    expect([headers, headerRow]).toEqual([['Name', 'Email'], 1])
    expect(records.map(({ row, cells }) => [row, ...cells.map((cell) => cell.trim())])).toEqual([
      [2, 'Jo', 'jo@example.com'],
    ])
  })

  it('may have line ends of every kind, blank rows, and none but the last with a header in front', async () => {
    const text = '\n;;\r\nName;Email\r\nA;a@x.yz\nB;b@x.yz\r \r\n;\nC;"c@x.yz"\n\r\n'
    const { headers, headerRow, records } = await readCsv(text)
    expect([headers, headerRow]).toEqual([['Name', 'Email'], 3])
    expect(records).toEqual([
      { row: 4, cells: ['A', 'a@x.yz'] },
      { row: 5, cells: ['B', 'b@x.yz'] },
      { row: 8, cells: ['C', 'c@x.yz'] },
    ])
  })

  it('keeps separators, quotes and line ends inside quotation marks', async () => {
    const text = 'first_name,email_address\n"Jo, ""the\r\nfirst""",jo@example.com\n"""J""",x\n'
    expect(await rowsOf(text)).toEqual([
      [2, 'Jo, "the\r\nfirst"', 'jo@example.com'],
      [3, '"J"', 'x'],
    ])
  })

  it.each([
    ['John "Jack" Smith', 'John "Jack" Smith'],
    ['"John "Jack" Smith"', 'John "Jack" Smith'],
    ['"Jack" Smith', '"Jack" Smith'],
    ['5" Ann', '5" Ann'],
    [' "Smith, Jo" ', 'Smith, Jo'],
    ['"Smith, ""J"" Jo" ', 'Smith, "J" Jo'],
  ])('reads the pasted cell %j', async (cell, read) => {
    const rows = await rowsOf(`Name,Email\n${cell},jo@example.com\nNext,x`)
    expect(rows).toEqual([
      [2, read, 'jo@example.com'],
      [3, 'Next', 'x'],
    ])
  })

  it('has no header when the first row holds an email address', async () => {
    const { headers, headerRow, records } = await readCsv('jo@example.com;Jo\nann@example.com;Ann')
    expect([headers, headerRow, records.length]).toEqual([['', ''], null, 2])
  })

  it('is separated by what rows and header have alike', async () => {
    const text = 'Name (Last, First, Middle);Email\n"Smith; Jo";jo@example.com\nAnn;ann@example.com\n'
    expect((await readCsv(text)).headers).toEqual(['Name (Last, First, Middle)', 'Email'])
  })

  it('gives back what the export made safe for spreadsheets', async () => {
    expect(await rowsOf("first_name,email_address\n'=1+1,'+jo@example.com\n'tis,x@y.z\n")).toEqual([
      [2, '=1+1', '+jo@example.com'],
      [3, "'tis", 'x@y.z'],
    ])
  })

  it.each([
    ['', 'The file is empty'],
    ['\uFEFFsep=,\r\n', 'The file is empty'],
    ['first_name,email_address\n,\n', 'The file has a header but no rows'],
    ['id,first_name\n1,"Jo\n2,Al', 'The quotation mark opened in row 2 is never closed'],
  ])('%j is refused with a sentence', async (text, sentence) => {
    await expect(readCsv(text)).rejects.toThrow(sentence)
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
    ['empty lines', `id\n${megabyteOf('\n')}`, 'more than 50,000 rows, including empty ones'],
    ['empty rows', `id,active\n${megabyteOf(',\n')}`, 'more than 50,000 rows, including empty ones'],
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
