import 'server-only'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { createGzip } from 'node:zlib'
import { Decrypter, Encrypter } from 'age-encryption'
import { pack } from 'tar-stream'
import { tarEntries } from '../files/tar-entries'
import { errorCode, OperatorError } from '../operator/operator-error'

/*
 * The file of a backup: a gzipped tar, which with a passphrase is encrypted in the age format (age-encryption.org/v1). So
 * `tar` and `age` can open it too. Entries are small, so that neither side holds a table in memory.
 */

export type Entry = { name: string; content: Buffer }

/** No entry is larger. */
export const mostEntryBytes = 4 * 1024 * 1024
const ageHeader = 'age-encryption.org/'
/** Of the last entry, which lists the others. */
const listName = 'entries.json'

/** What is written down of each entry. */
type Listed = { name: string; bytes: number; sha256: string }

/**
 * Writes the entries into a new file that only its owner may read. It has its name when it is complete.
 * @returns its size in bytes
 * @throws OperatorError when the file exists, or the folder cannot be written
 */
export async function writeArchive(
  file: string,
  passphrase: string | null,
  entries: AsyncIterable<Entry>,
): Promise<number> {
  if (await stat(file).catch(() => null))
    throw new OperatorError(`${file} exists already; choose another name.`)
  const draft = `${file}.part`
  const handle = await open(draft, 'w', 0o600).catch((error) => {
    throw new OperatorError(
      `The backup cannot be written in ${path.dirname(path.resolve(file))}: ${reasonOf(error)}.`,
    )
  })
  try {
    const tar = pack()
    const packing = addAll(tar, entries)
    // The error of the other side is the reason; this one only says that reading has ended.
    packing.catch((error) => tar.destroy(error))
    const zipped = tar.pipe(createGzip({ level: 6 }))
    tar.on('error', (error) => zipped.destroy(error))
    await pipeline(passphrase ? await encrypted(zipped, passphrase) : zipped, handle.createWriteStream())
    await packing
    const { size } = await stat(draft)
    await sync(draft)
    await rename(draft, file)
    return size
  } catch (error) {
    await rm(draft, { force: true })
    const isDisk = ['ENOSPC', 'EDQUOT', 'EIO', 'EFBIG'].includes(errorCode(error))
    throw isDisk ? new OperatorError(`The backup ${file} could not be written: ${reasonOf(error)}.`) : error
  }
}

async function addAll(tar: ReturnType<typeof pack>, entries: AsyncIterable<Entry>): Promise<void> {
  const listed: Listed[] = []
  const mtime = new Date()
  const add = ({ name, content }: Entry) =>
    new Promise<void>((resolve, reject) => {
      tar.entry({ name, size: content.length, mode: 0o600, mtime }, content, (error) =>
        error ? reject(error) : resolve(),
      )
    })
  for await (const entry of entries) {
    listed.push({ name: entry.name, bytes: entry.content.length, sha256: sha256(entry.content) })
    await add(entry)
  }
  await add({ name: listName, content: Buffer.from(JSON.stringify(listed)) })
  tar.finalize()
}

/**
 * Reads the entries of a file, each with its checksum compared at the end.
 * @throws OperatorError when the file is no backup, is damaged or incomplete, or the passphrase is wrong
 */
export async function* readArchive(file: string, passphrase: string | null): AsyncGenerator<Entry> {
  const found: Listed[] = []
  let list: Listed[] | null = null
  try {
    for await (const entry of rawEntries(file, passphrase)) {
      if (entry.name === listName) {
        list = JSON.parse(entry.content.toString('utf8'))
        continue
      }
      found.push({ name: entry.name, bytes: entry.content.length, sha256: sha256(entry.content) })
      yield entry
    }
  } catch (error) {
    if (error instanceof OperatorError) throw error
    throw damaged(file, String(error instanceof Error ? error.message : error))
  }
  if (!list) throw damaged(file, 'its end is missing')
  const expected = list
  const wrong = found.find((entry, place) => JSON.stringify(entry) !== JSON.stringify(expected[place]))
  if (wrong) throw damaged(file, `the checksum of ${wrong.name} is wrong`)
  if (found.length !== list.length) throw damaged(file, 'entries are missing')
}

async function* rawEntries(file: string, passphrase: string | null): AsyncGenerator<Entry> {
  for await (const entry of tarEntries(await opened(file, passphrase))) {
    const { name, size = 0 } = entry.header
    if (size > mostEntryBytes && name !== listName) throw damaged(file, `${name} is too large`)
    const chunks: Buffer[] = []
    for await (const chunk of entry) chunks.push(chunk as Buffer)
    yield { name, content: Buffer.concat(chunks) }
  }
}

async function opened(file: string, passphrase: string | null): Promise<Readable> {
  const handle = await open(file, 'r').catch((error) => {
    throw new OperatorError(`The backup ${file} cannot be read: ${reasonOf(error)}.`)
  })
  const begin = Buffer.alloc(ageHeader.length)
  await handle.read(begin, 0, begin.length, 0).finally(() => handle.close())
  const isEncrypted = begin.toString('latin1') === ageHeader
  if (!isEncrypted && begin.readUInt16BE(0) !== 0x1f8b)
    throw new OperatorError(`${file} is not a backup of Gatehouse.`)
  const content = createReadStream(file)
  if (!isEncrypted) return content
  if (!passphrase) {
    throw new OperatorError(
      `${file} is encrypted: set BACKUP_PASSPHRASE, or add --passphrase-stdin and pipe the passphrase in.`,
    )
  }
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return readableOf(await decrypter.decrypt(webStreamOf(content)))
  } catch (error) {
    const isWrong = error instanceof Error && /no identity matched|invalid/i.test(error.message)
    throw isWrong
      ? new OperatorError(
          `${file} cannot be decrypted: the passphrase is wrong, or its beginning is damaged.`,
        )
      : error
  }
}

async function encrypted(content: Readable, passphrase: string): Promise<Readable> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  return readableOf(await encrypter.encrypt(webStreamOf(content)))
}

type Bytes = Parameters<Encrypter['encrypt']>[0] & globalThis.ReadableStream<Uint8Array>

function webStreamOf(content: Readable): Bytes {
  return Readable.toWeb(content) as unknown as Bytes
}

function readableOf(stream: globalThis.ReadableStream<Uint8Array>): Readable {
  return Readable.fromWeb(stream as ReadableStream<Uint8Array>)
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r')
  await handle.sync().finally(() => handle.close())
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

function damaged(file: string, reason: string): OperatorError {
  return new OperatorError(`The backup ${file} is damaged: ${reason}.`)
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EIO: 'the disk reports an error',
}

function reasonOf(error: unknown): string {
  return reasons[errorCode(error)] ?? errorCode(error)
}
