import { rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Settings } from '@/lib/env'

/** Where the built-in installation keeps its secret, and a new one until it is in use. */
function placesOf({ DATA_DIR }: Settings) {
  const file = path.resolve(DATA_DIR, 'auth-secret')
  return { file, draft: `${file}.new` }
}

/** Writes a secret beside the one in use, so that it is on disk before anything depends on it. */
export async function prepareSecret(settings: Settings, secret: string): Promise<void> {
  const { draft } = placesOf(settings)
  await writeFile(draft, `${secret}\n`, { mode: 0o600, flush: true })
}

/** From now on the prepared secret is the one in use. */
export async function adoptPreparedSecret(settings: Settings): Promise<void> {
  const { file, draft } = placesOf(settings)
  await rename(draft, file)
}
