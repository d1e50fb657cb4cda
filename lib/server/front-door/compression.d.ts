/** What of this package is used here; its published types bring those of Express. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http'
  import type { BrotliOptions } from 'node:zlib'

  type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

  export default function compression(options?: { brotli?: BrotliOptions }): Middleware
}
