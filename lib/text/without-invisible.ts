/*
 * Characters that show nothing get into names and addresses by copying from web pages and documents. They cannot be
 * typed again, so a user with one in their name cannot be found. Unicode defines which they are
 * (Default_Ignorable_Code_Point). Some of them are part of how a name is written, and stay in that case. Safe for
 * browser and server.
 */
const invisible = /\p{Default_Ignorable_Code_Point}/gu

const joiners = /^[\u200c\u200d]$/
/** Letters of scripts in which joiners have no meaning; all others may need them, as Persian and Hindi do. */
const neverJoined =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Inherited}]/u
const letter = /[\p{L}\p{M}]/u
const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f/u
const variation = /^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u180b-\u180d\u180f]$/u
/** Characters with variants: Chinese characters, as in Japanese names, letters of Mongolian, and emoji. */
const hasVariants = /[\p{Script=Han}\p{Script=Mongolian}\p{Extended_Pictographic}]/u

/** A name, or words to look for one by, without invisible characters that are no part of how it is written. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, (character, at: number) => {
    const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? ''
    const after = Array.from(text.slice(at + character.length, at + character.length + 2))[0] ?? ''
    return belongs(character, before, after) ? character : ''
  })
}

function belongs(character: string, before: string, after: string): boolean {
  if (variation.test(character)) return hasVariants.test(before)
  if (!joiners.test(character)) return false
  const joins = (neighbour: string) => letter.test(neighbour) && !neverJoined.test(neighbour)
  return (joins(before) && joins(after)) || (pictograph.test(before) && pictograph.test(after))
}

/** An email address without any of them: they belong in none. */
export function withoutAnyInvisible(text: string): string {
  return text.replace(invisible, '')
}

/** Does it show anything? Blank letters do not count, nor does the empty Braille pattern. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(withoutAnyInvisible(text).replaceAll('\u2800', ''))
}
