import 'server-only'
import { z } from 'zod'
import { OperatorError } from '../operator/operator-error'
import {
  type About,
  aboutName,
  aboutShape,
  rowsName,
  rowsShape,
  secretsName,
  secretsShape,
} from './about.schema'
import { readArchive } from './archive'

/** What a backup is told by. */
export type OpenBackup = {
  about: About
  authSecret: string | null
  /** The data of the tables in their order, in pieces. Read it to its end, where the checksums are compared. */
  pieces: AsyncGenerator<{ table: string; content: Buffer }>
  /** Rows by table; known at the end of the pieces. */
  rows(): Record<string, number>
}

/** Opens a backup. @throws OperatorError when it is none, is of a newer form, or is damaged */
export async function openBackup(file: string, passphrase: string | null): Promise<OpenBackup> {
  const entries = readArchive(file, passphrase)
  const first = await entries.next()
  if (first.done || first.value.name !== aboutName)
    throw new OperatorError(`${file} is not a backup of Gatehouse.`)
  const about = parse(aboutShape, first.value.content, file)
  const second = about.has_secrets ? await entries.next() : null
  const authSecret =
    second && !second.done && second.value.name === secretsName
      ? parse(secretsShape, second.value.content, file).AUTH_SECRET
      : null
  let rows: Record<string, number> = {}

  async function* pieces() {
    for await (const { name, content } of entries) {
      if (name === rowsName) rows = parse(rowsShape, content, file)
      else yield { table: name.split('/', 1)[0] ?? '', content }
    }
  }

  return { about, authSecret, pieces: pieces(), rows: () => rows }
}

export type VerifiedBackup = {
  ok: true
  version: string
  made_at: string
  rows: number
  users: number
  secrets: boolean
}

/** Reads a whole backup and compares every checksum. @throws OperatorError saying what is wrong */
export async function verifyBackup(file: string, passphrase: string | null): Promise<VerifiedBackup> {
  const { about, pieces, rows } = await openBackup(file, passphrase)
  for await (const _ of pieces) {
    // Reading compares.
  }
  const counts = rows()
  return {
    ok: true,
    version: about.version,
    made_at: about.made_at,
    rows: Object.values(counts).reduce((sum, count) => sum + count, 0),
    users: counts.app_user ?? 0,
    secrets: about.has_secrets,
  }
}

function parse<Shape extends z.ZodType>(shape: Shape, content: Buffer, file: string): z.output<Shape> {
  const result = shape.safeParse(jsonOf(content))
  if (result.success) return result.data
  const isNewer = result.error.issues.some((issue) => issue.path[0] === 'format')
  throw new OperatorError(
    isNewer
      ? `The backup ${file} was made by a newer version of Gatehouse: restore it with that version.`
      : `The backup ${file} is damaged: ${z.prettifyError(result.error).split('\n')[0]}.`,
  )
}

function jsonOf(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8'))
  } catch {
    return null
  }
}
