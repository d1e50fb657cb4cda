import { domainToASCII, domainToUnicode } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, it, test } from 'vitest'
import { closeDatabase, databasePool } from '../../../db/database'
import { foldedText } from './folded-text'

/* Typed words are folded here, stored text by the database: a difference would make a user impossible to find. */

afterAll(closeDatabase)

async function inDatabase(fold: 'folded' | 'folded_address', texts: string[]): Promise<string[]> {
  const { rows } = await databasePool().query<{ text: string }>(
    `SELECT ${fold}(text) AS text FROM unnest($1::text[]) WITH ORDINALITY AS given(text, place) ORDER BY place`,
    [texts],
  )
  return rows.map(({ text }) => text)
}

// Several alphabets, their accents and what belongs to none.
const alphabets = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x250, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x531, 0x5ea],
  [0x600, 0x6ff],
  [0x900, 0x97f],
  [0xe00, 0xe4e],
  [0x10a0, 0x11ff],
  [0x13a0, 0x13fd],
  [0x1c90, 0x1cba],
  [0x1e00, 0x206f],
  [0x2100, 0x214f],
  [0x3000, 0x30ff],
  [0x4e00, 0x4eff],
  [0xac00, 0xadff],
  [0xfb00, 0xfdff],
  [0xfe00, 0xfe6b],
  [0xff00, 0xffef],
  [0x10400, 0x1044f],
  [0x1d400, 0x1d7ff],
  [0x1f600, 0x1f64f],
] as const
const letter = fc
  .constantFrom(...alphabets)
  .chain(([min, max]) => fc.integer({ min, max }))
  .map((code) => String.fromCodePoint(code))
  .filter((letter) => /\p{Assigned}/u.test(letter))
const text = fc.array(letter, { minLength: 1, maxLength: 12 }).map((letters) => letters.join(''))

describe('a text is folded in the same way here and in the database', () => {
  it('whatever character it is', async () => {
    const { rows } = await databasePool().query<{ letter: string; folded: string }>(
      `SELECT chr(code) AS letter, folded(chr(code)) AS folded FROM generate_series(1, 1114111) AS code
       WHERE code NOT BETWEEN 55296 AND 57343 AND unicode_assigned(chr(code))`,
    )
    expect(rows.length).toBeGreaterThan(150_000)
    const wrong = rows.filter(
      // Node may know an older Unicode than PostgreSQL.
      ({ letter, folded }) => /\p{Assigned}/u.test(letter) && foldedText(letter) !== folded,
    )
    expect(wrong).toEqual([])
  })

  it('also several together', async () => {
    const texts = fc.sample(text, { numRuns: 20_000, seed: 13 })
    expect(texts.map(foldedText)).toEqual(await inDatabase('folded', texts))
  })

  it('and what is folded stays the same', () => {
    const texts = fc.sample(text, { numRuns: 20_000, seed: 13 }).map(foldedText)
    expect(texts.map(foldedText)).toEqual(texts)
  })
})

describe('no difference is', () => {
  test.each([
    ['case', 'ΟΔΥΣΣΕΥΣ', 'Ὀδυσσεύς', 'οδυσσευσ'],
    ['a dot of the Turkish i', 'İstanbul', 'ıSTANBUL', 'istanbul', 'ISTANBUL'],
    ['ß', 'Straße', 'STRASSE', 'STRAẞE', 'strasse'],
    ['an accent', 'Zoë', 'ZOE', 'Zoe\u0308', 'Žøę'],
    ['width', 'Ａｄａ', 'ada', 'ＡDA'],
    ['width of kana', 'ｶﾅ', 'カナ'],
    ['a ligature', 'ﬁne Æsop Œuvre', 'fine aesop oeuvre'],
    ['a stroke', 'Łódź Đức', 'lodz duc'],
    ['an invisible character', 'Gra\u200bce', 'Gr\u00adace', 'grace'],
    ['a joiner', 'می\u200cخواهم', 'میخواهم'],
    ['a vowel point', 'שָׁלוֹם', 'שלום'],
    ['an apostrophe or a hyphen of typesetting', 'O’Neill‐Smith', "O'Neill-Smith"],
  ])('%s', async (_, ...forms) => {
    const [one, ...others] = forms.map(foldedText)
    for (const other of others) expect(other).toBe(one)
    expect(await inDatabase('folded', forms)).toEqual(forms.map(() => one))
  })
})

describe('an address of an international domain', () => {
  it('is found by both of its forms', async () => {
    const [found] = await inDatabase('folded_address', ['ada@xn--e1afmkfd.xn--p1ai'])
    expect(found).toBe('ada@xn--e1afmkfd.xn--p1ai ada@пример.рф')
  })

  it('is read as Node reads it, whatever the alphabet', async () => {
    const domains = fc
      .sample(fc.array(letter, { minLength: 1, maxLength: 8 }), { numRuns: 5000, seed: 13 })
      .map((letters) => domainToASCII(`${letters.join('')}.example`))
      .filter((domain) => /^xn--[a-z\d.-]+$/.test(domain))
    expect(domains.length).toBeGreaterThan(500)
    const read = await inDatabase(
      'folded_address',
      domains.map((domain) => `a@${domain}`),
    )
    expect(read).toEqual(domains.map((domain) => `a@${domain} a@${foldedText(domainToUnicode(domain))}`))
  })

  it.each(['xn--', 'xn--99999999', 'xn--a-', 'xn---', 'xn--\u00fc', `xn--${'9'.repeat(59)}`, 'xn--a-ecp'])(
    'is stored all the same if %s is no Punycode',
    async (label) => {
      await expect(inDatabase('folded_address', [`a@${label}.example`])).resolves.toHaveLength(1)
    },
  )
})
