import path from 'node:path'

// The code of the server and that of the pages are two copies in one process.
const shared = globalThis as { gatehouseFolder?: string }

/**
 * Path of a file of the running product: pages, migrations, the code of worker threads. `.env` and data are in the working
 * folder instead. The entry points of `build/` name the folder of the product; without them it is the project.
 */
export function inProduct(...names: string[]): string {
  return path.join(/* turbopackIgnore: true */ shared.gatehouseFolder ?? process.cwd(), ...names)
}
