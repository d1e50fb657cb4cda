import 'server-only'
import { recordRefusal } from '../audit/record-refusal'
import type { AppError, ErrorCode } from '../errors/app-error'
import { toAppError } from '../errors/to-app-error'
import { type Sentence, sentence, type Told } from '../i18n/sentence'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import { addUser } from '../users/create-user'
import { updateUser } from '../users/update-user'
import type { ApplyImportInput, ImportResult } from './import.schema'

/** After these nothing further can succeed either. */
const ending: readonly ErrorCode[] = ['unauthenticated', 'inactive', 'unavailable']

/**
 * Does some steps of a plan, one user after the other by the same verbs as the forms: each in a transaction and with an
 * event of its own. A user who changed since the plan was made is skipped.
 * @returns the result of each step; fewer than steps if continuing makes no sense
 * @throws AppError forbidden, or an error of the first step that would also stop all others
 */
export async function applyImport(
  actor: Actor,
  { import_id: importId, steps, sends_invitations }: ApplyImportInput,
): Promise<ImportResult<Told>[]> {
  authorizeAct(actor, 'users.create')
  const results: ImportResult<Told>[] = []
  for (const step of steps) {
    try {
      const done =
        step.kind === 'change'
          ? await change(actor, step, importId)
          : await add(actor, step, { importId, sendsInvitations: sends_invitations })
      results.push({ row: step.row, isDone: true, ...done })
    } catch (error) {
      await recordRefusal(error)
      const failure = toAppError(error, actor.origin.requestId)
      if (!ending.includes(failure.code)) {
        results.push({ row: step.row, isDone: false, reasons: reasonsOf(failure) })
      } else if (results.length > 0) {
        return results
      } else {
        throw failure
      }
    }
  }
  return results
}

type Step<Kind> = Extract<ApplyImportInput['steps'][number], { kind: Kind }>

type Done = Pick<Extract<ImportResult, { isDone: true }>, 'userId' | 'link' | 'stopped'>

async function add(
  actor: Actor,
  { input }: Step<'add'>,
  { importId, sendsInvitations }: { importId: string; sendsInvitations: boolean },
): Promise<Done> {
  const { user, invitation } = await addUser(
    actor,
    { ...input, password: undefined, send_invitation: sendsInvitations && input.active },
    { importId },
  )
  return { userId: user.id, link: invitation?.url ? invitation : null, stopped: null }
}

async function change(
  actor: Actor,
  { id, version, input, groups }: Step<'change'>,
  importId: string,
): Promise<Done> {
  const { stopped } = await updateUser(actor, id, input, {
    expectedVersion: version,
    sparesOneself: true,
    importId,
    groups,
  })
  return { userId: id, link: null, stopped }
}

const reasons: Partial<Record<ErrorCode, Sentence>> = {
  stale: sentence('changedSinceCheck'),
  not_found: sentence('personGone'),
  forbidden: sentence('mayNotAnyMore'),
  unconfirmed: sentence('ownEmailElsewhere'),
}

function reasonsOf({ code, sentence: told, fieldSentences }: AppError): Told[] {
  const ofFields = Object.values(fieldSentences)
  if (ofFields.length > 0) return ofFields
  return [reasons[code] ?? (told || sentence('rowFailed'))]
}
