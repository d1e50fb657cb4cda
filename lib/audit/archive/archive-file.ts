import 'server-only'
import { createReadStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import type { AuditEvent } from '@/prisma/generated/client'
import { OperatorError } from '../../operator/operator-error'
import type { ChainPlace } from '../chain'
import { sealedContent, sealHash } from '../seal-hash'

/*
 * A part of the chain of audit events in a file: gzipped lines of JSON, readable without Gatehouse. The first line says
 * where it begins, each other line is an event with its position and hash, the last one says where it ends.
 */

/** A link of the chain that has its event. */
export type ArchivedLink = ChainPlace & { event: AuditEvent }

const placeShape = z.object({
  position: z.string().regex(/^\d{1,18}$/),
  hash: z.string().regex(/^[\da-f]{64}$/),
})
const beginShape = z.object({ format: z.literal('gatehouse audit archive 1'), after: placeShape })
const lineShape = placeShape.extend({ event: z.record(z.string(), z.unknown()) })
const endShape = z.object({ end: placeShape.extend({ events: z.int() }) })

/** Writes links of the chain into a new file. It has its name when it is complete. */
export async function writeArchiveFile(
  file: string,
  after: ChainPlace,
  links: AsyncIterable<ArchivedLink>,
): Promise<void> {
  const draft = `${file}.part`
  async function* lines() {
    yield `${JSON.stringify({ format: 'gatehouse audit archive 1', after: inText(after) })}\n`
    let last = after
    let events = 0
    for await (const link of links) {
      yield `${JSON.stringify({ ...inText(link), event: sealedContent(link.event) })}\n`
      last = link
      events++
    }
    yield `${JSON.stringify({ end: { ...inText(last), events } })}\n`
  }
  try {
    const handle = await open(draft, 'w', 0o600)
    await pipeline(Readable.from(lines()), createGzip(), handle.createWriteStream({ flush: true }))
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

export type VerifiedFile = { after: ChainPlace; end: ChainPlace; events: number }

/**
 * Reads a file and computes every hash again.
 * @throws OperatorError naming the first line that is wrong
 */
export async function verifyArchiveFile(file: string): Promise<VerifiedFile> {
  if (!(await stat(file).catch(() => null))) throw new OperatorError(`There is no file ${file}.`)
  let after: ChainPlace | null = null
  let before: ChainPlace | null = null
  let events = 0
  let number = 0
  const wrong = (what: string) => new OperatorError(`${file} is wrong at line ${number}: ${what}.`)
  try {
    const input = createReadStream(file)
    const unzipped = createGunzip()
    pipeline(input, unzipped).catch(() => {})
    for await (const line of createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      const value = parse(line)
      if (!before || !after) {
        const begin = beginShape.safeParse(value)
        if (!begin.success) throw new OperatorError(`${file} is not an archive of audit events.`)
        after = placeOf(begin.data.after)
        before = after
        continue
      }
      const end = endShape.safeParse(value)
      if (end.success) {
        const place = placeOf(end.data.end)
        if (end.data.end.events !== events || !isSame(place, before))
          throw wrong('events before the end are missing')
        return { after, end: place, events }
      }
      const parsed = lineShape.safeParse(value)
      if (!parsed.success) throw wrong('it is no event')
      const place = placeOf(parsed.data)
      if (place.position !== before.position + 1n) throw wrong('an event before it is missing')
      const computed = sealHash(before.hash, parsed.data.event as AuditEvent)
      if (!computed.equals(place.hash)) throw wrong('the event or its hash was changed')
      before = place
      events++
    }
  } catch (error) {
    if (error instanceof OperatorError) throw error
    throw new OperatorError(
      `${file} is damaged after line ${number}: ${String(error instanceof Error ? error.message : error)}.`,
    )
  }
  throw new OperatorError(`${file} is incomplete: its end is missing.`)
}

/** The same position and hash? */
export function isSame(one: ChainPlace, other: ChainPlace): boolean {
  return one.position === other.position && Buffer.from(one.hash).equals(other.hash)
}

function inText({ position, hash }: ChainPlace) {
  return { position: String(position), hash: Buffer.from(hash).toString('hex') }
}

function placeOf({ position, hash }: z.output<typeof placeShape>): ChainPlace {
  return { position: BigInt(position), hash: Buffer.from(hash, 'hex') }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
