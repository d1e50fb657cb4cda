import 'server-only'

/*
 * The index of what is searched has a list of users for every three letters (trigram). A part that is looked up in it is
 * found by going through the lists of all its trigrams, of which some are as long as there are users. It is quicker to go
 * through a few short ones and to look at each user they agree on. Which are short, a sample of the texts knows.
 */

/** Looking at a user takes as long as so many entries of a list (6 µs and 27 ns, with a million users). */
const entriesForALook = 220
/** Few enough to leave long lists alone, enough to be rare. */
const lettersOfAPiece = 5
/**
 * A trigram that is missing in the sample is assumed to occur in so many users, all such trigrams together: those users
 * may be new. So a trigram that is known to be rare is looked up too, if there is one.
 */
const shareOfUnseen = 1.5e-4

/** What looking up some trigrams takes, in shares of all users. */
type Lookup = {
  /** How long their lists are together. */
  entries: number
  /** How many users would have all that the sample has, if none had to do with another. */
  chance: number
  /** Whether there is one that no text of the sample has. */
  hasUnseen: boolean
  /** A bit for each text of the sample: whether it has all of them. */
  texts: readonly number[]
}
type Word = { letters: string; from: number }
type Piece = Word & { end: number; lookup: Lookup }

/** Which of some texts have which trigrams. */
export class TrigramSample {
  readonly #textsOf = new Map<string, number[]>()
  readonly #none: readonly number[]
  #size = 0

  /** @param mostTexts will be added */
  constructor(mostTexts: number) {
    this.#none = new Array<number>(Math.ceil(mostTexts / 32)).fill(0)
  }

  /** @param text as `searchable` of the database writes it */
  add(text: string): void {
    const place = this.#size++
    for (const trigram of wordsOf(text).flatMap(({ letters }) => trigramsOf(letters))) {
      const texts = this.#textsOf.get(trigram) ?? this.#none.slice()
      texts[place >> 5] = (texts[place >> 5] ?? 0) | (1 << (place & 31))
      this.#textsOf.set(trigram, texts)
    }
  }

  /**
   * Pieces of a part, in its order and apart from each other: who has the part has all of them.
   * `null` when users are not found much sooner by them than by the part.
   */
  piecesOf(part: string): string[] | null {
    if (this.#size === 0) return null
    const words = wordsOf(part).map((word) => ({
      ...word,
      lookups: trigramsOf(word.letters).map((trigram) => this.#lookup(trigram)),
    }))
    let pieces = words.flatMap(piecesOfWord)
    const chosen: Piece[] = []
    let lookup: Lookup | null = null
    let cost = Number.POSITIVE_INFINITY
    while (true) {
      const next = this.#cheapest(pieces, lookup)
      if (!next || next.cost >= cost) break
      const { piece } = next
      chosen.push(piece)
      lookup = next.lookup
      cost = next.cost
      pieces = pieces.filter(({ from, end }) => end <= piece.from || piece.end <= from)
    }
    const whole = words.flatMap(({ lookups }) => lookups)
    if (!lookup || cost > this.#cost(whole.reduce(both)) / 2) return null
    return chosen.sort((one, other) => one.from - other.from).map(({ letters }) => letters)
  }

  /** The piece that costs least together with what is looked up already; the lookup of both, and its cost. */
  #cheapest(pieces: Piece[], before: Lookup | null) {
    let cheapest: { piece: Piece; lookup: Lookup; cost: number } | undefined
    for (const piece of pieces) {
      const lookup = before ? both(before, piece.lookup) : piece.lookup
      const cost = this.#cost(lookup)
      if (!cheapest || cost < cheapest.cost) cheapest = { piece, lookup, cost }
    }
    return cheapest
  }

  #lookup(trigram: string): Lookup {
    const texts = this.#textsOf.get(trigram) ?? this.#none
    const seen = count(texts)
    const entries = (seen + 0.5) / (this.#size + 1)
    return { entries, chance: seen === 0 ? 1 : entries, hasUnseen: seen === 0, texts }
  }

  #cost({ entries, chance, hasUnseen, texts }: Lookup): number {
    const supposed = hasUnseen ? chance * shareOfUnseen : chance
    const share = count(texts) / this.#size || Math.min(supposed, 0.5 / this.#size)
    return entries + entriesForALook * share
  }
}

// Loops over numbers below: this is done for each search, and the methods of typed arrays take ten times as long.

function both(one: Lookup, other: Lookup): Lookup {
  const texts: number[] = []
  for (let index = 0; index < one.texts.length; index++) {
    texts.push((one.texts[index] as number) & (other.texts[index] as number))
  }
  return {
    entries: one.entries + other.entries,
    chance: one.chance * other.chance,
    hasUnseen: one.hasUnseen || other.hasUnseen,
    texts,
  }
}

function count(texts: readonly number[]): number {
  let ones = 0
  for (let index = 0; index < texts.length; index++) {
    for (let bits = texts[index] as number; bits !== 0; bits &= bits - 1) ones++
  }
  return ones
}

/** Runs of letters of ASCII: others the database may write in another way, by case and accents. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[a-z0-9]{3,}/gi)].map(({ 0: letters, index }) => ({ letters, from: index }))
}

function trigramsOf(letters: string): string[] {
  const lower = letters.toLowerCase()
  return Array.from({ length: lower.length - 2 }, (_, index) => lower.slice(index, index + 3))
}

/** @param lookups of the trigrams of the word, in its order */
function piecesOfWord({ letters, from, lookups }: Word & { lookups: Lookup[] }): Piece[] {
  const size = Math.min(lettersOfAPiece, letters.length)
  return Array.from({ length: letters.length - size + 1 }, (_, index) => ({
    letters: letters.slice(index, index + size),
    from: from + index,
    end: from + index + size,
    lookup: lookups.slice(index, index + size - 2).reduce(both),
  }))
}
