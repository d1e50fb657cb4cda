import { subscribe } from 'node:diagnostics_channel'
import { appendFileSync } from 'node:fs'

/*
 * Loaded into the servers under test before their own code. Writes down every answer to programs, one line of JSON each,
 * so that all of them can be compared with the API description (described-answers.ts).
 */

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */

const file = process.env.RECORDED_API_ANSWERS
const mostBytes = 1024 * 1024
const as = process.env.RECORDED_AS ?? ''
// The Admin API has the form of v5, and is described there.
const forPrograms = as.startsWith('v5')
  ? /^\/(api|admin|hello|license|bootstrap)([/?]|$)/
  : /^\/(api|hello|license)([/?]|$)/

if (file) {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = /** @type {{ request: IncomingMessage, response: ServerResponse }} */ (
      message
    )
    // The front door changes both.
    const { method, url: path = '' } = request
    if (forPrograms.test(path)) record(response, { as, method, path }, file)
  })
}

/**
 * @param {ServerResponse} response
 * @param {object} request
 * @param {string} file
 */
function record(response, request, file) {
  /** @type {Buffer[]} */
  const chunks = []
  let bytes = 0
  response.write = keeping(response.write)
  response.end = keeping(response.end)
  response.once('finish', () => {
    const { statusCode: status } = response
    const text = bytes <= mostBytes ? Buffer.concat(chunks).toString() : null
    appendFileSync(file, `${JSON.stringify({ ...request, status, headers: response.getHeaders(), text })}\n`)
  })

  /**
   * @template {(...parameters: never[]) => unknown} Send
   * @param {Send} send
   * @returns {Send}
   */
  function keeping(send) {
    return new Proxy(send, {
      apply(_send, self, parameters) {
        const [chunk] = parameters
        if (typeof chunk === 'string' || chunk instanceof Uint8Array) {
          bytes += chunk.length
          if (bytes <= mostBytes) chunks.push(Buffer.from(chunk))
        }
        return Reflect.apply(send, self, parameters)
      },
    })
  }
}
