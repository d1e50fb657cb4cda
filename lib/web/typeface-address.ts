import 'server-only'
import { existsSync, readdirSync } from 'node:fs'
import { inProduct } from '../files/in-product'

let known: string | null | undefined

/** Address of the Latin letters of the typeface (app/typeface.ts), as the build names them; null before a build. */
export function typefaceAddress(): string | null {
  known ??= find(inProduct('.next', 'static', 'media'))
  return known
}

function find(folder: string): string | null {
  const names = existsSync(folder) ? readdirSync(folder) : []
  const name = names.find((file) => /^inter.latin.wght.*\.woff2$/.test(file))
  return name ? `/_next/static/media/${name}` : null
}
