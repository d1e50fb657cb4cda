import 'server-only'
import { readFile } from 'node:fs/promises'
import type { Socket } from 'node:net'
import { setPriority } from 'node:os'
import type pg from 'pg'

/** Nearly the lowest: they continue, after all other processes. */
const afterSignIns = 18

/**
 * Lowers the priority of the PostgreSQL process behind this connection, if it runs on this machine as the built-in one
 * does: otherwise a few searches take both cores of a small machine. A PostgreSQL elsewhere, or of another user, stays
 * as it is.
 */
export async function giveWay(client: pg.ClientBase): Promise<void> {
  if (process.platform !== 'linux') return
  const { processID, connection } = client as unknown as Backend
  const port = connection?.stream?.localPort
  if (!processID || !port) return
  try {
    // The number could belong to any process here; the title of a PostgreSQL process names the port of its client.
    const title = await readFile(`/proc/${processID}/cmdline`, 'utf8')
    if (title.startsWith('postgres:') && title.includes(`(${port})`)) setPriority(processID, afterSignIns)
  } catch {
    // There is no such process, or it is not ours.
  }
}

type Backend = { processID?: number | null; connection?: { stream?: Socket } }
