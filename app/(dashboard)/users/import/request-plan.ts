import { type ActionResult, answerOf } from '@/components/forms/action-result'
import { sentence } from '@/lib/i18n/sentence'
import { type ImportPlan, importLimits } from '@/lib/user-import/import.schema'

/** Sends a file and gets its plan. */
export function requestPlan(csv: string): Promise<ActionResult<ImportPlan>> {
  return answerOf(async () => {
    const answer = await fetch('/users/import/plan', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ csv }),
    })
    // What did not come from our route, such as a page of a proxy, is no JSON and throws.
    return (await answer.json()) as ActionResult<ImportPlan>
  })
}

/** The text of a file, or the sentence why it cannot be used. */
export async function readFile(file: File): Promise<{ text: string } | { problem: string }> {
  const { megabytes } = importLimits
  if (file.size > megabytes * 1024 * 1024) {
    return { problem: sentence('fileTooLarge', { megabytes }) }
  }
  try {
    // Its mark in front is the server's business, like everything else inside.
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return { text: decoder.decode(await file.arrayBuffer()) }
  } catch {
    return { problem: sentence('fileNotUtf8') }
  }
}
