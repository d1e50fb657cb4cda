import { expect, it } from 'vitest'
import { readAddresses } from './read-addresses'

const read = (text: string) => readAddresses(text).addresses.map(({ line: _line, ...rest }) => rest)

it.each([
  [
    'one per line',
    'ada@example.org\r\n\r\nbob@example.org\n',
    [{ address: 'ada@example.org' }, { address: 'bob@example.org' }],
  ],
  [
    'commas and semicolons',
    'ada@a.org, bob@b.org;cy@c.org;',
    [{ address: 'ada@a.org' }, { address: 'bob@b.org' }, { address: 'cy@c.org' }],
  ],
  [
    'names in front',
    'Ada Lovelace <ada@example.org>',
    [{ address: 'ada@example.org', name: 'Ada Lovelace' }],
  ],
  [
    'names with commas in quotation marks, as mail programs write them',
    '"Lovelace, Ada" <ada@example.org>; Μαρία Παπαδάκη <maria@example.gr>',
    [
      { address: 'ada@example.org', name: 'Lovelace, Ada' },
      { address: 'maria@example.gr', name: 'Μαρία Παπαδάκη' },
    ],
  ],
  ['an address as its own name', 'ada@example.org <ada@example.org>', [{ address: 'ada@example.org' }]],
  ['links and signs at the end', 'mailto:ada@example.org.', [{ address: 'ada@example.org' }]],
  [
    'cells of a spreadsheet, in any order, below a head',
    'First\tLast\tMail\nAda\tLovelace\tada@example.org\nbob@example.org\tBob\tBuilder',
    [
      { address: 'ada@example.org', first: 'Ada', last: 'Lovelace' },
      { address: 'bob@example.org', first: 'Bob', last: 'Builder' },
    ],
  ],
  [
    'a row of a file',
    'Ada,Lovelace,ada@example.org',
    [{ address: 'ada@example.org', first: 'Ada', last: 'Lovelace' }],
  ],
  [
    'a whole name in one cell',
    'Ada Lovelace\tada@example.org',
    [{ address: 'ada@example.org', name: 'Ada Lovelace' }],
  ],
])('reads %s', (_what, text, expected) => {
  expect(read(text)).toEqual(expected)
})

it('says in which line something is no address, and reads the others', () => {
  expect(readAddresses('ada@example.org\nAda Lovelace\nnobody@\nbob@example.org, nonsense')).toEqual({
    addresses: [
      { line: 1, address: 'ada@example.org' },
      { line: 4, address: 'bob@example.org', name: 'nonsense' },
    ],
    unread: [
      { line: 2, text: 'Ada Lovelace' },
      { line: 3, text: 'nobody@' },
    ],
  })
  expect(readAddresses('ada@example.org, bob@example.org, nonsense').unread).toEqual([
    { line: 1, text: 'nonsense' },
  ])
  expect(readAddresses('   \n\n')).toEqual({ addresses: [], unread: [] })
  // Anything can be pasted, and takes no time.
  expect(readAddresses('<'.repeat(200_000)).unread[0]?.text).toHaveLength(401)
})
