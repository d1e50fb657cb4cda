import { describe, expect, test } from 'vitest'
import { TrigramSample } from './trigram-sample'

// Two first names, two last names, and a number of their own.
const texts = Array.from({ length: 1000 }, (_, index) => {
  const [first, last] = [index % 2 ? 'ada' : 'grace', index % 4 < 2 ? 'andersen' : 'martinez']
  const number = (index * 7919 + 104_729) % 1_000_000
  return `${first} ${last} ${first}.${last}.${number}@people.example`
})
const sample = new TrigramSample(texts.length)
for (const text of texts) sample.add(text)

describe('the pieces of a part', () => {
  test.each([
    ['andersen.965813', /^\d{5}$/],
    ['ada.andersen.965813@people.example', /^\d{5}$/],
    ['Nobody.Andersen', /^(Nobod|obody)$/],
    // Letters that the database may write in another way are in none.
    ['müller.andersen', /^ller$/],
  ])('of %j are what few have', (part, piece) => {
    const pieces = sample.piecesOf(part)
    expect(pieces).toHaveLength(1)
    expect(pieces?.[0]).toMatch(piece)
  })

  test('are several when one alone would find too many', () => {
    const pieces = sample.piecesOf('ada.andersen.grace.martinez') ?? []
    expect(pieces.length).toBeGreaterThan(1)
    const inOrder = new RegExp(pieces.join('.*'))
    expect('ada.andersen.grace.martinez').toMatch(inOrder)
    expect(texts.filter((text) => inOrder.test(text))).toEqual([])
  })

  test.each(['andersen', 'people.example', 'ada', 'a', '', '@', 'müll', '–', '😀😀😀'])(
    'of %j would be no quicker than the part',
    (part) => {
      expect(sample.piecesOf(part)).toBeNull()
    },
  )

  test('are in the part, in its order and apart', () => {
    for (const text of texts.slice(0, 200)) {
      for (const part of [text, text.slice(3), text.slice(7), text.toUpperCase()]) {
        const pieces = sample.piecesOf(part) ?? []
        expect(pieces).not.toEqual([])
        let rest = part
        for (const piece of pieces) {
          expect(rest).toContain(piece)
          rest = rest.slice(rest.indexOf(piece) + piece.length)
        }
      }
    }
  })
})

test.each(['ada.andersen.965813@newcomers.test', '965813@newcomers.test', 'newcomers.965813'])(
  'of %j letters that nobody of the sample has are not relied on alone: many may have come since',
  (part) => {
    expect(sample.piecesOf(part)).toContainEqual(expect.stringMatching(/^\d{5}$/))
  },
)

test('without texts, nothing is known to be rare', () => {
  const none = new TrigramSample(0)
  for (const part of ['andersen.965813', texts[0] ?? '']) expect(none.piecesOf(part)).toBeNull()
})
