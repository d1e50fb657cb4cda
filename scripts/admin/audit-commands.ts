import { type Command, InvalidArgumentError } from 'commander'
import { type ArchivedEvents, archiveEvents } from '@/lib/audit/archive/archive-events'
import { isSame, type VerifiedFile, verifyArchiveFile } from '@/lib/audit/archive/archive-file'
import { beginOfChain } from '@/lib/audit/chain'
import { installationLog } from '@/lib/audit/record-event'
import { firstHash } from '@/lib/audit/seal-hash'
import { sealProblems, type Verification, verifySeals } from '@/lib/audit/verify-seals'
import { db } from '@/lib/db/database'
import { AppError } from '@/lib/errors/app-error'
import { OperatorError } from '@/lib/operator/operator-error'
import { withDatabase } from './open-installation'
import { printResult } from './print-result'

/** `audit verify`, `audit archive` and `audit installation`. */
export function addAuditCommands(program: Command): void {
  const audit = program.command('audit').description('Checks and archives the audit log.')
  audit
    .command('verify')
    .argument('[files...]', 'archived parts of the chain, in order; the last one has to lead to the database')
    .option('--offline', 'verifies the files only, without the database')
    .description(
      'Verifies the chain of the audit log. Prints one line of JSON: ok, and the number of events with the last hash, or the first row that is wrong (exit code 1).',
    )
    .action(verify)
  audit
    .command('archive')
    .argument('<folder>', 'where the files go')
    .requiredOption('--before <date>', 'events from before this day (UTC), such as 2026-01-31', day)
    .description(
      'Moves old audit events into files that keep the chain verifiable. Prints one line of JSON: files, events.',
    )
    .action(archive)
  audit
    .command('installation')
    .description(
      "Shows the installation's own log: what belongs to no organisation, such as wrong secrets at the Admin API. Prints one line of JSON for each event, the oldest first.",
    )
    .option('--last <number>', 'only so many of the newest', count, 1000)
    .action(showInstallation)
}

async function showInstallation({ last }: { last: number }): Promise<void> {
  const events = await withDatabase(() =>
    db().auditEvent.findMany({ where: { orgId: installationLog }, orderBy: { id: 'desc' }, take: last }),
  )
  for (const { orgId: _, ...event } of events.reverse()) printResult(event)
}

function count(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number from 1 to 999999.')
}

async function verify(files: string[], { offline }: { offline?: boolean }): Promise<void> {
  if (offline && files.length === 0) throw new OperatorError('Name the files that are to be verified.')
  const last = await verifyFiles(files)
  if (offline && last) {
    const head = Buffer.from(last.end.hash).toString('hex')
    return printResult({ ok: true, events: Number(last.end.position), head })
  }
  const found = await withDatabase(async () => {
    if (last) await refuseGap(last)
    return verifySeals()
  })
  tell(found)
}

/** @returns the last one @throws OperatorError when one is wrong or does not follow from the one before */
async function verifyFiles(files: string[]): Promise<VerifiedFile | null> {
  let before: { file: string; verified: VerifiedFile } | null = null
  for (const file of files) {
    const verified = await verifyArchiveFile(file)
    if (!before && !isSame(verified.after, { position: 0n, hash: firstHash })) {
      process.stderr.write(`${file} does not begin at the first event: what was before it is not verified.\n`)
    }
    if (before && !isSame(before.verified.end, verified.after))
      throw new OperatorError(
        `${file} does not follow from ${before.file}: a file is missing, or one was exchanged.`,
      )
    before = { file, verified }
  }
  return before?.verified ?? null
}

async function refuseGap({ end }: VerifiedFile): Promise<void> {
  if (isSame(end, await beginOfChain())) return
  throw new OperatorError(
    'The last file does not lead to the events in the database: a file is missing, or it is of another installation.',
  )
}

function tell(found: Verification): void {
  if (!('broken' in found)) {
    printResult({ ok: true, ...found })
    return
  }
  const { position, eventId, problem } = found.broken
  printResult({ ok: false, position, event_id: eventId, problem })
  const event = eventId ? ` (event ${eventId})` : ''
  throw new AppError(
    'conflict',
    `The audit log is broken at row ${position}${event}: ${sealProblems[problem]}`,
  )
}

async function archive(folder: string, { before }: { before: Date }): Promise<void> {
  printResult(await withDatabase((): Promise<ArchivedEvents> => archiveEvents({ before, folder })))
}

function day(text: string): Date {
  const date = new Date(`${text}T00:00:00Z`)
  if (/^\d{4}-\d\d-\d\d$/.test(text) && date.toISOString().startsWith(text) && date < new Date()) return date
  throw new InvalidArgumentError('It must be a day in the past, such as 2026-01-31.')
}
