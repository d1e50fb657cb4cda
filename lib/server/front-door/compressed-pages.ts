import 'server-only'
import { constants } from 'node:zlib'
import compression from 'compression'
import type { Handler } from './front-door'

/**
 * Pages, compressed as they are sent: Brotli where the browser takes it, at a level that costs no more than gzip. A page
 * holds its styles twice (once for the browser, once for React), further apart than gzip looks back.
 */
export function compressedPages(pages: Handler): Handler {
  const compress = compression({
    // Each answer has an encoder of its own, so its memory is kept small: it looks back 256 kB.
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 } },
  })
  return (request, response) => compress(request, response, () => pages(request, response))
}
