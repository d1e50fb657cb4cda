import 'server-only'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inProduct } from '../files/in-product'

let known: string[] | undefined

/**
 * Hashes of the built style sheets, as a content security policy names them. Next puts a sheet into the page
 * (`inlineCss` in next.config.js) as it is in the file, and gives it no nonce. Read once: they change with the build only.
 */
export function hashesOfStyles(): string[] {
  known ??= readHashes(inProduct('.next', 'static', 'chunks'))
  return known
}

function readHashes(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map(
      (name) =>
        `sha256-${createHash('sha256')
          .update(readFileSync(path.join(folder, name)))
          .digest('base64')}`,
    )
}
