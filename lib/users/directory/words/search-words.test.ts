import { describe, expect, it } from 'vitest'
import { allSearchWords, searchWords } from './search-words'

describe('the words of a search', () => {
  it.each([
    ['  Ada   LOVELACE ', ['ada', 'lovelace']],
    ['Lovelace, Ada', ['lovelace', 'ada']],
    ['Lovelace,Ada', ['lovelace', 'ada']],
    ['山田、花子', ['山田', '花子']],
    ['Ada\u00a0Ada ADA', ['ada']],
    ['Gra\u200bce', ['grace']],
    ['100%_\\', ['100%_\\']],
    ['', []],
    [' \u200b ', []],
    // There has to be a word, or all users would be found.
    [',', [',']],
    ['\u0301', ['\u0301']],
  ])('of %j', (typed, words) => {
    expect(searchWords(typed)).toEqual({ words, unused: [] })
  })

  it('are five, and the others are told as they were typed', () => {
    expect(searchWords('a b c d e F Ġ')).toEqual({ words: ['a', 'b', 'c', 'd', 'e'], unused: ['F', 'Ġ'] })
    expect(allSearchWords('a b c d e F Ġ')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  })

  it('hold nothing that PostgreSQL cannot store', () => {
    expect(searchWords('a\0da \ud800').words).toEqual(['ada', '\ufffd'])
  })
})
