import 'server-only'
import sirv from 'sirv'
import { inProduct } from '../../files/in-product'
import type { Handler } from './front-door'

const prefix = '/_next/static'
const yearInSeconds = 31_536_000

/**
 * Scripts and styles of the pages, whose names change with their content, from the files that the build compressed
 * beside them (scripts/support/compress.mjs): Brotli where the browser takes it, a sixth smaller than what would be
 * compressed at each request. What is not there, Next answers.
 */
export function staticFilesFirst(pages: Handler): Handler {
  const files = sirv(inProduct('.next', 'static'), {
    brotli: true,
    gzip: true,
    etag: true,
    immutable: true,
    maxAge: yearInSeconds,
  })
  return (request, response) => {
    const { url = '', method } = request
    if (!url.startsWith(`${prefix}/`) || (method !== 'GET' && method !== 'HEAD'))
      return pages(request, response)
    request.url = url.slice(prefix.length)
    return files(request, response, () => {
      request.url = url
      pages(request, response)
    })
  }
}
