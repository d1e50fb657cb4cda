import { requireApiActor } from '@/lib/api/require-api-actor'
import { makeTurns } from '@/lib/db/turns'
import { AppError } from '@/lib/errors/app-error'
import { readJson } from '@/lib/http/read-json'
import { requestIdHeader } from '@/lib/http/request-origin'
import { getTranslations } from '@/lib/i18n/request-texts'
import { sentence } from '@/lib/i18n/sentence'
import type { Actor } from '@/lib/permissions/actor'
import { checkImport } from '@/lib/user-import/check-import'
import { planImportInput } from '@/lib/user-import/import.schema'
import { checkedFileInWords } from '@/lib/user-import/import-in-words'
import { actionResultOf } from '@/lib/web/form-action'

// The largest file as JSON, where line ends and quotation marks take two characters.
const maxBytes = 8 * 1024 * 1024

/**
 * Takes the file of an import and answers with its content and plan. It is a route of its own, because the size limit
 * of server actions applies to all of them, also to those for signed-out readers.
 */
export async function POST(request: Request): Promise<Response> {
  const result = await actionResultOf(async () => {
    // Asked before the file is read.
    const actor = await requireApiActor(request)
    return inTurn(actor, async () => {
      const input = planImportInput.parse(await readJson(request, maxBytes))
      return checkedFileInWords(await getTranslations(), await checkImport(actor, input))
    })
  }, request.headers.get(requestIdHeader))
  return Response.json(result, {
    status: result.ok ? 200 : 422,
    headers: { 'cache-control': 'no-store' },
  })
}

// Each takes many times its size of memory.
const turns = makeTurns({ places: 2, mostOfOne: 1 })
const patienceMilliseconds = 10_000

async function inTurn<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  const leave = await turns.take(actor.userId, patienceMilliseconds)
  if (!leave) throw new AppError('busy', sentence('importsBusy'), { retryAfterSeconds: 5 })
  return work().finally(leave)
}
