import { db } from '../../db/database'
import { newId } from '../../db/new-id'
import { textsIn } from '../../i18n/texts'
import type { buildUser } from '../../users/test-support/build-user'
import { applyImport } from '../apply-import'
import { checkImport } from '../check-import'
import { applyImportInput, type ImportMapping, type ImportPlan, type ImportRow } from '../import.schema'
import { checkedFileInWords, resultsInWords } from '../import-in-words'

type Person = Awaited<ReturnType<typeof buildUser>>

export const newEmail = () => `${Math.random().toString(36).slice(2)}@example.com`

/** A file with these columns and rows. */
export const csv = (columns: string, ...rows: string[]) => [columns, ...rows].join('\n')

export const english = textsIn('en')

export async function check(actor: Person['actor'], text: string, mapping?: ImportMapping) {
  return checkedFileInWords(english, await checkImport(actor, { csv: text, mapping }))
}

/** The plan of a file, read with the suggested mapping unless a change of it is given. */
export async function planImport(
  actor: Person['actor'],
  text: string,
  change?: (suggested: ImportMapping) => ImportMapping,
): Promise<ImportPlan> {
  const first = await check(actor, text)
  const { plan } = change ? await check(actor, text, change(first.mapping)) : first
  if (!plan) throw new Error('the columns have to be mapped first')
  return plan
}

/** The one row of a plan. */
export async function planOf(actor: Person, text: string): Promise<ImportRow> {
  const { rows } = await planImport(actor.actor, text)
  const [row] = rows
  if (!row || rows.length > 1) throw new Error('not one row')
  return row
}

export async function reasonsOf(actor: Person, text: string): Promise<string[]> {
  const row = await planOf(actor, text)
  return row.outcome === 'refused' ? row.reasons : [row.outcome]
}

/** Sends the steps of a plan as the browser does. */
export async function apply(
  actor: Person,
  { rows }: ImportPlan,
  { sends_invitations = false, import_id = newId() } = {},
) {
  const steps = rows.flatMap((row) => ('step' in row ? row.step : []))
  const sent = JSON.parse(JSON.stringify({ import_id, steps, sends_invitations }))
  return resultsInWords(english, await applyImport(actor.actor, applyImportInput.parse(sent)))
}

export const eventsOf = async (targetId: string) =>
  (await db().auditEvent.findMany({ where: { targetId }, orderBy: { id: 'asc' } })).map(
    ({ action }) => action,
  )
