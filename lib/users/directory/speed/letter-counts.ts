/*
 * The index has a list of users for every three letters (trigram). Looking a part up reads the lists of all its trigrams,
 * and some of them are as long as there are users. So only the rarest letters of the part are looked up, and the users they
 * find are compared with the whole part.
 */

/** Enough to be rare, and few enough to leave long lists alone. */
const lettersOfAPiece = 5
/** Rarer pieces need no other beside them. */
const rareShare = 1 / 2000
/** A piece that more have is not looked up, and pieces that more have together are no better than the whole part. */
const commonShare = { ofOne: 1 / 10, ofAll: 1 / 50 }
/** Letters that the sample has nowhere may have come since, so as many users are expected to have them. */
const unseenShare = 1.5e-4
const mostPieces = 3

/** What to look up, and what it costs in shares of all users. */
export type Rarest = {
  /** In the order of the part, and apart from each other. */
  pieces: string[]
  /** How many users have them all, about. */
  share: number
  /** How long the lists are that are read. */
  listsShare: number
}
type Piece = Omit<Rarest, 'pieces'> & { letters: string; from: number; end: number }

/** How many of some texts have which groups of three to five letters. */
export class LetterCounts {
  readonly #counts = new Map<string, number>()
  #texts = 0

  /** @param text folded, as the index has it */
  add(text: string): void {
    this.#texts++
    const groups = new Set<string>()
    for (const { letters } of wordsOf(text)) {
      for (let size = 3; size <= lettersOfAPiece; size++) {
        for (let from = 0; from + size <= letters.length; from++) groups.add(letters.slice(from, from + size))
      }
    }
    for (const group of groups) this.#counts.set(group, (this.#counts.get(group) ?? 0) + 1)
  }

  /** The letters of a folded part to look up: whoever has the part has them. `null` when none is rare. */
  rarestOf(part: string): Rarest | null {
    if (this.#texts === 0) return null
    const pieces = wordsOf(part)
      .flatMap((word) => this.#piecesOf(word))
      .sort((one, other) => one.share - other.share || one.listsShare - other.listsShare)
    const chosen: Piece[] = []
    let share = 1
    for (const piece of pieces) {
      if (piece.share > commonShare.ofOne || share <= rareShare || chosen.length === mostPieces) break
      if (chosen.some(({ from, end }) => piece.from < end && from < piece.end)) continue
      chosen.push(piece)
      share *= piece.share
    }
    if (share > commonShare.ofAll) return null
    return {
      pieces: chosen.sort((one, other) => one.from - other.from).map(({ letters }) => letters),
      share,
      listsShare: chosen.reduce((sum, piece) => sum + piece.listsShare, 0),
    }
  }

  #piecesOf({ letters, from }: Word): Piece[] {
    const size = Math.min(lettersOfAPiece, letters.length)
    return Array.from({ length: letters.length - size + 1 }, (_, index) => {
      const piece = letters.slice(index, index + size)
      return { letters: piece, from: from + index, end: from + index + size, ...this.#sharesOf(piece) }
    })
  }

  #sharesOf(piece: string): Pick<Piece, 'share' | 'listsShare'> {
    let independent = 1
    let listsShare = 0
    for (let from = 0; from + 3 <= piece.length; from++) {
      const count = this.#counts.get(piece.slice(from, from + 3)) ?? 0
      independent *= count === 0 ? unseenShare : count / this.#texts
      listsShare += (count + 0.5) / this.#texts
      if (count === 0) return { share: unseenShare, listsShare }
    }
    const count = this.#counts.get(piece) ?? 0
    // Groups that no text has are as rare as their trigrams are together: some far rarer than the sample can tell.
    return { share: count > 0 ? count / this.#texts : Math.min(independent, 0.5 / this.#texts), listsShare }
  }
}

type Word = { letters: string; from: number }

/**
 * Runs of letters and digits: what is between them is in no trigram. Those that JavaScript writes as two units are left
 * out, because a piece could hold half of one.
 */
const word = /(?:(?![\u{10000}-\u{10ffff}])[\p{L}\p{N}]){3,}/gu

function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: letters, index }) => ({ letters, from: index }))
}
