/*
 * A first and a last name from the single name field of other products. It is a guess, like every rule about names: the
 * screen shows the result before anything is done. Safe for browser and server.
 */

export type TwoNames = { first: string; last: string }

/** Small words that begin a last name: "Ludwig van Beethoven", "Ursula von der Leyen". */
const particles = new Set([
  ...['von', 'vom', 'zu', 'zum', 'zur', 'van', 'de', 'del', 'della', 'der', 'den', 'ter', 'ten', 'te', 'di'],
  ...['da', 'das', 'do', 'dos', 'du', 'des', 'la', 'le', 'el', 'al', 'bin', 'binti', 'ibn', 'y', 'af', 'av'],
])

const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])

/**
 * "Last, First" where there is a comma; otherwise the last word is the last name, with the small words before it, and of
 * four words and more the last two, as in Spanish and Portuguese.
 * @param isReversed the last name stands first also without a comma
 * @returns a name of one word is the first name, and the last name is empty
 */
export function splitName(text: string, isReversed = false): TwoNames {
  const [before = '', ...after] = text.split(',').map(oneSpace)
  const rest = after.join(' ').trim()
  if (rest && suffixes.has(rest.toLowerCase())) {
    const { first, last } = splitName(before, isReversed)
    return { first, last: `${last} ${rest}`.trim() }
  }
  if (rest) return { first: rest, last: before }

  const words = before.split(' ').filter(Boolean)
  if (words.length < 2) return { first: before, last: '' }
  return isReversed ? lastNameFirst(words) : firstNameFirst(words)
}

function firstNameFirst(words: string[]): TwoNames {
  const hasSuffix = words.length > 2 && suffixes.has(words.at(-1)?.toLowerCase() ?? '')
  let begin = words.length - (hasSuffix ? 2 : 1)
  const isParticle = (at: number) => at > 0 && particles.has(words[at]?.toLowerCase() ?? '')
  const hadParticle = isParticle(begin - 1)
  while (isParticle(begin - 1)) begin -= 1
  if (!hadParticle && begin >= 3) begin -= 1
  return { first: words.slice(0, begin).join(' '), last: words.slice(begin).join(' ') }
}

function lastNameFirst(words: string[]): TwoNames {
  let end = 1
  while (end < words.length - 1 && particles.has(words[end - 1]?.toLowerCase() ?? '')) end += 1
  return { first: words.slice(end).join(' '), last: words.slice(0, end).join(' ') }
}

/**
 * Names from an email address, for users without names: `jo.smith@example.org` is Jo Smith. If the part before the @ is
 * one word, the domain becomes the last name: `info@example.org` is Info example.org.
 */
export function nameFromAddress(address: string): TwoNames {
  const at = address.lastIndexOf('@')
  const [local = ''] = address.slice(0, at).split('+')
  const words = local
    .split(/[._-]+/)
    .map((word) => word.replace(/\d+$/, '') || word)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  const [first = address.slice(0, at), ...others] = words
  // Numbers that make an address unique are no name: `jo.smith.14@`.
  const last = others.filter((word) => !/^\d+$/.test(word)).join(' ')
  return { first, last: last || address.slice(at + 1) }
}

function oneSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
