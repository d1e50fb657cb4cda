import { randomBytes } from 'node:crypto'
import { link, open, readFile, rm } from 'node:fs/promises'
import { errorCode } from '@/lib/operator/operator-error'

/**
 * The secret kept in `file`; the first caller makes it (48 random bytes, base64url), readable for its owner only.
 * Callers that race for the first secret all get the same one.
 */
export async function readOrMakeSecret(file: string): Promise<string> {
  return (await readSecret(file)) ?? makeSecret(file)
}

async function readSecret(file: string): Promise<string | null> {
  try {
    // A full disk leaves an empty file; the secret was never used.
    return (await readFile(file, 'utf8')).trim() || null
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

async function makeSecret(file: string): Promise<string> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const handle = await open(draft, 'wx', 0o600)
  await handle.writeFile(`${randomBytes(48).toString('base64url')}\n`)
  await handle.sync()
  await handle.close()

  try {
    // Unlike a rename, a link never replaces a secret that another process made in the meantime.
    await link(draft, file)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    await rm(draft, { force: true })
  }
  const secret = await readSecret(file)
  if (!secret) throw new Error(`${file} is empty`)
  return secret
}
