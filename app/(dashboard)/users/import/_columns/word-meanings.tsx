'use client'

import { useTranslations } from '#i18n'
import { Select } from '@/components/ui/fields/select'
import type { ColumnChoice, ImportColumn } from '@/lib/user-import/import.schema'
import { cellMeanings, foldedWord, meaningsOf } from '@/lib/user-import/rows/column-field'
import { foldedHeader } from '@/lib/user-import/rows/known-headers'
import { meaningOf } from '@/lib/user-import/rows/read-row'
import { useMeaningWords } from './use-meaning-words'

type WordMeaningsProps = {
  column: ImportColumn
  /** Its place in the file. */
  at: number
  choice: ColumnChoice
  onChoose: (choice: ColumnChoice) => void
}

/** The meaning of each word of a column: known ones are filled in and can be changed. */
export function WordMeanings({ column, at, choice, onChoose }: WordMeaningsProps) {
  const say = useTranslations('import.columns')
  const inWords = useMeaningWords(choice.field)
  if (column.words === null) return <p className="text-sm text-danger">{say('tooManyWords')}</p>
  const { field } = choice
  const meanings = new Map(choice.meanings.map(({ word, meaning }) => [foldedWord(word), meaning]))

  function choose(word: string, text: string) {
    const meaning = cellMeanings.find((one) => one === text)
    const others = choice.meanings.filter((one) => one.word !== word)
    onChoose({ field, meanings: meaning ? [...others, { word, meaning }] : others })
  }

  return (
    <fieldset className="space-y-2">
      <legend className="pb-1 text-sm text-muted">{say('meanings')}</legend>
      {column.words.map(({ word, count }, place) => {
        const meaning = meaningOf({ field, folded: foldedHeader(column.header), meanings }, word)
        const id = `column-${at}-word-${place}`
        return (
          <div key={word} className="grid grid-cols-2 items-center gap-3">
            <label htmlFor={id} className="text-sm [overflow-wrap:anywhere]">
              {say.rich('word', {
                word,
                count,
                muted: (words) => <span className="text-muted tabular-nums">{words}</span>,
              })}
            </label>
            <Select
              id={id}
              value={meaning ?? ''}
              aria-invalid={meaning === undefined || undefined}
              onChange={(event) => choose(word, event.target.value)}
            >
              {meaning === undefined && <option value="">{say('chooseMeaning')}</option>}
              {meaningsOf(field).map((one) => (
                <option key={one} value={one}>
                  {inWords(one)}
                </option>
              ))}
            </Select>
          </div>
        )
      })}
    </fieldset>
  )
}
