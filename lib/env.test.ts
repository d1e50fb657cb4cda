import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSettings, type Settings, SettingsError, settingNames } from './env'

const longSecret = 'x'.repeat(32)

describe('settings', () => {
  test('nothing set gives the defaults', () => {
    expect(readSettings({})).toMatchObject({
      PORT: 3000,
      DATA_DIR: '.data',
      PAGE_SIZE: 100,
      EMPTY_PERMISSIONS: 'none',
      FORBID_ADMIN_VIEW_ACCESS_TOKEN: false,
      PASSWORD_MIN_LENGTH: 8,
      BCRYPT_COST: 12,
      TRUST_PROXY: 0,
    })
  })

  test('empty text and spaces count as not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '  ', AUTH_SECRET: '' })).toMatchObject({ PORT: 3000 })
  })

  test('the address is open until the port is known unless it is given, and loses its slash', () => {
    expect(readSettings({ PORT: '0' }).APP_URL).toBeUndefined()
    expect(readSettings({ APP_URL: '  ' }).APP_URL).toBeUndefined()
    expect(readSettings({ APP_URL: 'https://gate.example.com/' }).APP_URL).toBe('https://gate.example.com')
  })

  test('a contact may be an email address as it is', () => {
    for (const [given, read] of [
      ['r&d@example.com', 'mailto:r&d@example.com'],
      ['mailto:security@example.com', 'mailto:security@example.com'],
      ['https://example.com/report', 'https://example.com/report'],
    ]) {
      expect(readSettings({ SECURITY_CONTACT: given }).SECURITY_CONTACT).toBe(read)
    }
  })

  test.each([
    [{ PORT: 'many' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PAGE_SIZE: '0' }, 'PAGE_SIZE must be a whole number from 1 to 1000.'],
    [{ APP_URL: 'gate.example.com' }, 'APP_URL must be an http:// or https:// address.'],
    [{ APP_URL: 'https://example.com/gate' }, 'APP_URL must not have a path.'],
    ...['http://example.com', 'call us', 'mailto:', 'https://', 'a@b.c\nX: y'].map(
      (contact): [Record<string, string>, string] => [
        { SECURITY_CONTACT: contact },
        'SECURITY_CONTACT must be an email address, or an address that begins with https:, mailto: or tel:.',
      ],
    ),
    [{ EMPTY_PERMISSIONS: 'all' }, 'EMPTY_PERMISSIONS must be none or admin.'],
    [{ FORBID_ADMIN_VIEW_ACCESS_TOKEN: 'maybe' }, 'FORBID_ADMIN_VIEW_ACCESS_TOKEN must be true or false.'],
    [
      { ADMIN_SECRET: 'twenty-three characters' },
      'ADMIN_SECRET must be at least 24 characters; generate one with: openssl rand -base64 33 (ALLOW_WEAK_ADMIN_SECRET=true takes any, for trying things out).',
    ],
    [
      { AUTH_SECRET: 'short' },
      'AUTH_SECRET must be at least 32 characters; generate one with: openssl rand -base64 33.',
    ],
    [
      { DATABASE_URL: 'postgresql://u:p@a.example:5432,:5432/db', AUTH_SECRET: longSecret },
      'DATABASE_URL has an empty host, or a port that is no number: write one:5432,two:5432.',
    ],
    [
      { DATABASE_URL: 'postgres://a:x,b/db', AUTH_SECRET: longSecret },
      'DATABASE_URL has an empty host, or a port that is no number: write one:5432,two:5432.',
    ],
    [
      { DATABASE_URL: 'postgres://a,b/db?target_session_attrs=standby', AUTH_SECRET: longSecret },
      'DATABASE_URL must have target_session_attrs=read-write, or leave it out: Gatehouse needs the primary.',
    ],
    [
      { DATABASE_URL: 'postgres:///db?host=a,b', AUTH_SECRET: longSecret },
      'DATABASE_URL must not have ?host=: write the hosts before the name of the database, with commas between.',
    ],
    [
      { DATABASE_URL: 'postgresql://u:p@localhost/db?schema=gatehouse', AUTH_SECRET: longSecret },
      'DATABASE_URL must not have ?schema=: Gatehouse uses the schema "public", so give it a database of its own.',
    ],
  ])('%o is one sentence', (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(new SettingsError(sentence))
  })

  test('a comma in the password of DATABASE_URL is no second host', () => {
    const DATABASE_URL = 'postgresql://u:a,b@localhost/gatehouse?sslmode=require'
    expect(readSettings({ DATABASE_URL, AUTH_SECRET: longSecret })).toMatchObject({ DATABASE_URL })
  })

  test('DATABASE_URL may name several hosts', () => {
    for (const hosts of ['a.example:5432,b.example:5432', 'a,b', '[::1]:5433,10.0.0.2']) {
      const DATABASE_URL = `postgresql://u:p@${hosts}/db?target_session_attrs=read-write`
      expect(readSettings({ DATABASE_URL, AUTH_SECRET: longSecret })).toMatchObject({ DATABASE_URL })
    }
  })

  test('every wrong setting is named, and no value repeated', () => {
    const read = () =>
      readSettings({ PORT: 'secret-word', DATABASE_URL: 'mysql://u:secret-word@h/d', PAGE_SIZE: 'x' })
    expect(read).toThrow(/^PORT .*\nDATABASE_URL .*\nPAGE_SIZE .*$/)
    expect(read).not.toThrow(/secret-word/)
  })

  test('a database of one’s own needs a secret of one’s own', () => {
    const DATABASE_URL = 'postgresql://u:p@localhost/gatehouse'
    expect(() => readSettings({ DATABASE_URL })).toThrow(/^AUTH_SECRET is required/)
    expect(readSettings({ DATABASE_URL, AUTH_SECRET: longSecret })).toMatchObject({ DATABASE_URL })
  })
})

test('.env.example names every setting once, and its values are valid', () => {
  const lines = readFileSync('.env.example', 'utf8')
    .split('\n')
    .filter((line) => /^\w+=/.test(line))
  const settings = Object.fromEntries(lines.map((line) => line.split('=') as [string, string]))
  expect(lines.map((line) => line.split('=')[0]).sort()).toEqual([...settingNames].sort())
  expect(readSettings(settings)).toEqual(readSettings({}))
})

test('the table in docs/operating.md names every setting once', () => {
  const table = readFileSync('docs/operating.md', 'utf8').split('\n## Settings\n')[1]?.split('\n## ')[0] ?? ''
  const firstCells = table.split('\n').map((line) => /^\|([^|]+)\|/.exec(line)?.[1] ?? '')
  const named = firstCells.flatMap((cell) => Array.from(cell.matchAll(/`(\w+)`/g), (match) => match[1]))
  expect(named.sort()).toEqual([...settingNames].sort())
})

describe('docs/security.md', () => {
  const text = readFileSync('docs/security.md', 'utf8')

  test('says the defaults that are', () => {
    const said = [...text.matchAll(/`([A-Z_]+)` = (\d+)/g)].map(([, name, value]) => [name, Number(value)])
    expect(said.length).toBeGreaterThan(4)
    expect(Object.fromEntries(said)).toEqual(
      Object.fromEntries(said.map(([name]) => [name, readSettings({})[name as keyof Settings]])),
    )
  })

  test('names tests that are there', () => {
    const named = [...text.matchAll(/`((?:lib|app|e2e|components)\/[^`]+\.tsx?)`/g)].map(
      ([, file]) => file ?? '',
    )
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((file) => !existsSync(file))).toEqual([])
  })
})
