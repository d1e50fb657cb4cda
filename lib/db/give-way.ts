import 'server-only'
import { readFile } from 'node:fs/promises'
import type { Socket } from 'node:net'
import { setPriority } from 'node:os'
import type pg from 'pg'

/** Nearly the lowest: they go on, but after everybody else. */
const afterSignIns = 18

/**
 * Lets the process of PostgreSQL behind this connection give way to its others, where it runs beside us as the built-in one
 * does: else a few searches take both cores of a small machine. A PostgreSQL elsewhere, or of another user, stays as it is.
 */
export async function giveWay(client: pg.ClientBase): Promise<void> {
  if (process.platform !== 'linux') return
  const { processID, connection } = client as unknown as Backend
  const port = connection?.stream?.localPort
  if (!processID || !port) return
  try {
    // The number could be that of any process here; the title of PostgreSQL's names the port of its client.
    const title = await readFile(`/proc/${processID}/cmdline`, 'utf8')
    if (title.startsWith('postgres:') && title.includes(`(${port})`)) setPriority(processID, afterSignIns)
  } catch {
    // There is none of that number, or it is not ours.
  }
}

type Backend = { processID?: number | null; connection?: { stream?: Socket } }
