import { visibleJson } from '@/lib/text/visible-text'

/** Prints what a command found or did: one line of JSON on standard output, which holds nothing else. */
export function printResult(result: object): void {
  process.stdout.write(`${visibleJson(JSON.stringify(result))}\n`)
}
