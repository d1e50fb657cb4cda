import { visibleText } from '../text/visible-text'

/**
 * Prints sentences for the operator on standard output, one per line and in one piece, so that no other output comes
 * between.
 */
export function tellOperator(...sentences: string[]): void {
  process.stdout.write(sentences.map((sentence) => `${visibleText(sentence)}\n`).join(''))
}
