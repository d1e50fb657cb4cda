import 'server-only'
import { beginOfChain, type ChainLink, type ChainPlace, readLinks } from './chain'
import { sealEvents } from './seal-events'
import { sealHash } from './seal-hash'

/** The first place where the chain does not hold. */
type BrokenSeal = {
  position: number
  /** None when the seal itself is missing. */
  eventId: string | null
  problem: keyof typeof sealProblems
}

/** The possible faults, in words. */
export const sealProblems = {
  changed: 'the event was changed after it was sealed',
  missing: 'the event is missing',
  seal_missing: 'the seal is missing',
  hash: 'the seal was changed',
} as const

export type Verification =
  | {
      /** Of the whole chain, archived ones included. */
      events: number
      head: string
      /** How many of them are archived, if any are. */
      archived?: number
    }
  | { broken: BrokenSeal }

const batchSize = 1000

/**
 * Walks the chain from where the archived part ends, a batch at a time, and computes every hash again, after sealing what is
 * not sealed yet.
 * @returns how many events the chain holds and its last hash, or the first place that is wrong
 */
export async function verifySeals(): Promise<Verification> {
  await sealEvents({ look: 'all' })
  const begin = await beginOfChain()
  let before: ChainPlace = begin
  while (true) {
    const links = await readLinks(before.position, batchSize)
    for (const link of links) {
      const broken = await findBreak(link, before)
      if (broken) return { broken }
      before = link
    }
    if (links.length < batchSize) {
      const head = Buffer.from(before.hash).toString('hex')
      const events = Number(before.position)
      return begin.position > 0 ? { events, head, archived: Number(begin.position) } : { events, head }
    }
  }
}

async function findBreak(
  { position, eventId, hash, event }: ChainLink,
  before: ChainPlace,
): Promise<BrokenSeal | null> {
  const expected = before.position + 1n
  if (position !== expected) return { position: Number(expected), eventId: null, problem: 'seal_missing' }
  const where = { position: Number(position), eventId }
  if (!event) return { ...where, problem: 'missing' }
  const computed = sealHash(before.hash, event)
  if (computed.equals(hash)) return null

  // If the next seal follows from the hash computed here, the event itself is unchanged.
  const [next] = await readLinks(position, 1)
  const isEventIntact = next?.event && sealHash(computed, next.event).equals(next.hash)
  return { ...where, problem: isEventIntact ? 'hash' : 'changed' }
}
