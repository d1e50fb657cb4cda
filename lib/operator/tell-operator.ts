import { visibleText } from '../text/visible-text'

/** Prints sentences for the operator on standard output, one a line. */
export function tellOperator(...sentences: string[]): void {
  for (const sentence of sentences) process.stdout.write(`${visibleText(sentence)}\n`)
}
