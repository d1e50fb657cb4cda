import { type ActionResult, answerOf } from '@/components/forms/action-result'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import { decodeFile, type FileEncoding } from '@/lib/user-import/file/decode-file'
import { type CheckedFile, type ImportMapping, importLimits } from '@/lib/user-import/import.schema'

/** What is to be imported. */
export type ImportSource = {
  text: string
  /** null: the text was pasted. */
  file: { name: string; encoding: FileEncoding } | null
}

/** Sends a file and gets its content with its plan. @param mapping null: by the headers */
export function requestPlan(
  { text }: ImportSource,
  mapping: ImportMapping | null,
): Promise<ActionResult<CheckedFile>> {
  return answerOf(async () => {
    const answer = await fetch('/users/import/plan', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ csv: text, ...(mapping && { mapping }) }),
    })
    // An answer that is not from our route, such as a page of a proxy, is not JSON and throws.
    return (await answer.json()) as ActionResult<CheckedFile>
  })
}

/** The text of a file, or the reason why it cannot be used. */
export async function readFile(file: File): Promise<{ source: ImportSource } | { problem: Sentence }> {
  const { megabytes } = importLimits
  if (file.size > megabytes * 1024 * 1024) {
    return { problem: sentence('fileTooLarge', { megabytes }) }
  }
  const read = decodeFile(new Uint8Array(await file.arrayBuffer()))
  if ('problem' in read) return read
  return { source: { text: read.text, file: { name: file.name, encoding: read.encoding } } }
}
