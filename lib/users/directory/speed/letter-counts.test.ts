import { describe, expect, test } from 'vitest'
import { LetterCounts } from './letter-counts'

// Two first names, two last names, and a number of their own.
const texts = Array.from({ length: 1000 }, (_, index) => {
  const [first, last] = [index % 2 ? 'ada' : 'grace', index % 4 < 2 ? 'andersen' : 'martinez']
  const number = (index * 7919 + 104_729) % 1_000_000
  return `${first} ${last} ${first}.${last}.${number}@people.example`
})
const counts = new LetterCounts()
for (const text of texts) counts.add(text)

describe('the letters to look up', () => {
  test.each([
    ['andersen.965813', /^\d{5}$/],
    ['ada.andersen.965813@people.example', /^\d{5}$/],
    ['nobody.andersen', /^(nobod|obody)$/],
    ['чехов.andersen', /^чехов$/],
  ])('of %j are what few have', (part, piece) => {
    const rarest = counts.rarestOf(part)
    expect(rarest?.pieces).toHaveLength(1)
    expect(rarest?.pieces[0]).toMatch(piece)
    expect(rarest?.share).toBeLessThan(1 / 1000)
  })

  test('are several where each alone is not rare', () => {
    const some = new LetterCounts()
    const [first, last] = ['abcdefghijklmnopqrstuvwxyz', 'zyxwvutsrqponmlkjihgfedcba']
    for (let index = 0; index < 1000; index++) {
      const name = (letters: string, place: number) => letters[place % 26]?.repeat(5)
      some.add(`${name(first, index)} ${name(last, Math.floor(index / 26))}`)
    }
    const rarest = some.rarestOf('aaaaa.bbbbb')
    expect(rarest?.pieces).toEqual(['aaaaa', 'bbbbb'])
  })

  test.each(['andersen', 'people.example', 'ada', 'a', '', '@', '–', '😀😀😀', '𐐨𐐩𐐪𐐫𐐬𐐭'])(
    'of %j are none: too many have them',
    (part) => {
      expect(counts.rarestOf(part)).toBeNull()
    },
  )

  test('are in the part, in its order and apart', () => {
    for (const text of texts.slice(0, 200)) {
      for (const part of [text, text.slice(3), text.slice(7)]) {
        const pieces = counts.rarestOf(part)?.pieces ?? []
        expect(pieces).not.toEqual([])
        let rest = part
        for (const piece of pieces) {
          expect(rest).toContain(piece)
          rest = rest.slice(rest.indexOf(piece) + piece.length)
        }
      }
    }
  })

  test.each(['ada.andersen.965813@newcomers.test', '965813@newcomers.test', 'newcomers.965813'])(
    'of %j are not those that nobody had: many may have come since',
    (part) => {
      expect(counts.rarestOf(part)?.pieces).toEqual([expect.stringMatching(/^\d{5}$/)])
    },
  )
})

test('without texts, nothing is known to be rare', () => {
  const none = new LetterCounts()
  for (const part of ['andersen.965813', texts[0] ?? '']) expect(none.rarestOf(part)).toBeNull()
})
