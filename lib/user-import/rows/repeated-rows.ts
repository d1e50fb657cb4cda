import { type Sentence, sentence } from '../../i18n/sentence'
import type { CsvRecord } from '../file/read-csv'

type Row = { record: CsvRecord; email: string | undefined; person: string | undefined }

/**
 * Rows of a file about the same user, or with the same address for two users: only the file's author knows which is
 * right, so all of them are reported. @returns row → sentences
 */
export function findRepeats(rows: Row[]): Map<number, Sentence[]> {
  const sentences = new Map<number, Sentence[]>()
  const alreadyTold = new Set<string>()
  tell('sameEmail', (row) => row.email)
  tell('samePerson', (row) => row.person)
  return sentences

  function tell(what: 'sameEmail' | 'samePerson', keyOf: (row: Row) => string | undefined) {
    for (const numbers of sameRows(rows, keyOf)) {
      // Rows of one address are mostly also rows of one user, which needs no second sentence.
      if (numbers.length < 2 || alreadyTold.has(numbers.join())) continue
      alreadyTold.add(numbers.join())
      numbers.forEach((row, at) => {
        const [other = row] = numbers.slice(at === 0 ? 1 : 0)
        const told = sentence(what, { row: other, more: numbers.length - 2 })
        sentences.set(row, [...(sentences.get(row) ?? []), told])
      })
    }
  }
}

function sameRows(rows: Row[], keyOf: (row: Row) => string | undefined): number[][] {
  const found = new Map<string, number[]>()
  for (const row of rows) {
    const key = keyOf(row)
    if (!key) continue
    const numbers = found.get(key)
    if (numbers) numbers.push(row.record.row)
    else found.set(key, [row.record.row])
  }
  return [...found.values()]
}
