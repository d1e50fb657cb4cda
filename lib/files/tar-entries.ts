import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'

/**
 * The entries of a gzipped tar, one after the other: read each to its end before the next.
 * @throws what the stream, gzip or tar says, also after the last entry
 */
export async function* tarEntries(content: Readable) {
  const entries = extract()
  const reading = pipeline(content, createGunzip(), entries)
  // Told by the loop, which ends with the error of the stream.
  reading.catch((error) => entries.destroy(error))
  yield* entries
  await reading
}
