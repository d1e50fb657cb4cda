import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const kinds = /\.(js|css|json|svg|txt)$/
const br = promisify(brotliCompress)
const gz = promisify(gzip)

/**
 * Writes `name.br` and `name.gz` beside each text of a folder, once and as small as can be, so that no request waits for
 * it (lib/server/front-door/static-files.ts). A tiny file stays alone: it would not get smaller.
 * @param {string} folder
 */
export async function compressFiles(folder) {
  const names = await readdir(folder, { recursive: true })
  await Promise.all(
    names
      .filter((name) => kinds.test(name))
      .map(async (name) => {
        const file = path.join(folder, name)
        const content = await readFile(file)
        if (content.length < 1000) return
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        }
        await writeFile(`${file}.br`, await br(content, { params }))
        await writeFile(`${file}.gz`, await gz(content, { level: constants.Z_BEST_COMPRESSION }))
      }),
  )
}
