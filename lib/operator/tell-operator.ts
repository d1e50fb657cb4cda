import { visibleText } from '../text/visible-text'

/** Prints sentences for the operator on standard output, one a line; in one piece, so that who sees one can read all. */
export function tellOperator(...sentences: string[]): void {
  process.stdout.write(sentences.map((sentence) => `${visibleText(sentence)}\n`).join(''))
}
