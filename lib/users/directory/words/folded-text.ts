/**
 * Texts as they are compared when users are searched for: without differences of case, accents, width and invisible
 * characters. Safe for browser and server.
 */

// Accents, vowel points of Hebrew and Arabic, and all that Unicode calls ignorable.
const ignored =
  /\p{Default_Ignorable_Code_Point}|[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]|[\u1ab0-\u1ace\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]/gu

/** What Unicode does not decompose: letters with strokes, ligatures, the final sigma, and typographic signs. */
const alike = new Map(
  Object.entries({
    ...{ ı: 'i', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', ŧ: 't', ŋ: 'n', ς: 'σ' },
    ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
    ...{ '‘': "'", '’': "'", ʻ: "'", ʼ: "'", '‐': '-', '‒': '-', '–': '-', '—': '-', '−': '-', '。': '.' },
  }),
)
const replaced = new RegExp(`[${[...alike.keys()].join('')}]`, 'gu')
const isAscii = /^\p{ASCII}*$/u

/** The same as `folded` of the database, which the indexes are made with (migration "one meaning of a match"). */
export function foldedText(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(ignored, '')
    .toLowerCase()
    .replace(replaced, (letter) => alike.get(letter) ?? letter)
}

/** A word to search for, folded. One of nothing but accents stays as it is, and so finds no user. */
export function foldedWord(word: string): string {
  return foldedText(word).trim() || word
}
