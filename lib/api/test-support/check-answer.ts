import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type {
  ApiDescription,
  HttpMethod,
  PathDescription,
  ResponseDescription,
} from '../description/api-description'

/** An answer of the API, as a client got it. */
export type GivenAnswer = {
  method: string
  /** With or without a query. */
  path: string
  status: number
  headers: Record<string, string | undefined>
  /** null where the body was too large to be kept. */
  text: string | null
}

/** Those that a client relies on: where they are described they are there. */
const promisedHeaders = ['ETag', 'Location', 'Retry-After', 'WWW-Authenticate']
const describedHeaders = [...promisedHeaders, 'Content-Disposition']

const apiMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** What zod says of input when a shape says nothing. */
const wordsOfLibrary = /"(Invalid (input|option|string|key|element)|Too (big|small): |Unrecognized key)/

// What the server answers before it looks for a route.
const ofServer = [400, 403, 431, 503]

/**
 * Compares answers with the API description: address, method, status, headers, media type and body.
 * @returns a function that throws, with what is wrong, for an answer that the description does not promise
 */
export function answerChecker(description: ApiDescription): (answer: GivenAnswer) => void {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
  addFormats(ajv)
  ajv.addVocabulary(['example', 'components'])
  ajv.addSchema(inOneSchema({ components: description.components }), 'api')
  const compiled = new Map<string, ValidateFunction>()
  const isV5 = description.info.version === '5'
  const templates = Object.entries(description.paths).map(([template, path]) => ({
    pattern: new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`),
    isExact: !template.includes('{'),
    template,
    path,
  }))

  return (answer) => {
    const address = addressOf(answer.path)
    // next-auth's own, which are no part of the contract.
    if (/^\/api\/auth(\/|$)/.test(address)) return
    const problems = problemsOf(answer, address)
    if (problems.length === 0) return
    const { method, path, status, text } = answer
    const shown = text?.slice(0, 500)
    throw new Error(
      `The API description does not promise ${method} ${path} → ${status}:\n${problems.join('\n')}\n${shown}`,
    )
  }

  function problemsOf(answer: GivenAnswer, address: string): string[] {
    const { method, status } = answer
    const matching = templates.filter(({ pattern }) => pattern.test(address))
    const found = matching.find(({ isExact }) => isExact) ?? matching[0]
    if (method === 'OPTIONS' && status === 204) return allowProblems(answer, found?.path)
    // Strangers are told so where v5 refuses something that it does not have.
    if (!found) return failureProblems(answer, [404, ...(isV5 ? [401] : []), ...ofServer])
    const operation = found.path[(method === 'HEAD' ? 'get' : method.toLowerCase()) as HttpMethod]
    if (!operation) {
      // Methods that HTTP has for other purposes are refused by the server, which names all that it takes.
      const isOfApi = apiMethods.includes(method)
      const refused = status === 405 && isOfApi ? allowProblems(answer, found.path) : []
      // v5 knows nothing of some methods, as the original.
      const unknown = isV5 ? [404, 405] : [405]
      return [...refused, ...failureProblems(answer, [...unknown, ...ofServer])]
    }
    const response = operation.responses[status]
    if (!response) return [`status ${status} is not described`]
    const name = `${method} ${found.template} ${status}`
    return [...headerProblems(answer, response), ...bodyProblems(answer, response, name)]
  }

  /** An answer that belongs to no operation: the envelope, with one of these statuses. */
  function failureProblems(answer: GivenAnswer, statuses: number[]): string[] {
    if (!statuses.includes(answer.status))
      return [`no such operation, so ${statuses.join(', ')} was expected`]
    const schema = { $ref: '#/components/schemas/Failure' }
    return bodyProblems(answer, { description: '', content: { 'application/json': { schema } } }, 'failure')
  }

  function bodyProblems(answer: GivenAnswer, { content = {} }: ResponseDescription, name: string): string[] {
    const { method, headers, text } = answer
    if (method === 'HEAD') return text ? ['HEAD has a body'] : []
    const [type = ''] = headers['content-type']?.split(';') ?? []
    const media = content[type]
    if (!media) return [`content type "${type}" is not described`]
    if (text === null || type !== 'application/json') return []
    const key = `${name} ${type}`
    const validate = compiled.get(key) ?? ajv.compile(inOneSchema(media.schema))
    compiled.set(key, validate)
    const foreign = answer.status >= 400 ? wordsOfLibrary.exec(text) : null
    if (foreign) return [`words of a library, not ours: ${foreign[0]}`]
    if (validate(JSON.parse(text))) return []
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      [instancePath || '(the whole body)', message, JSON.stringify(params)].join(' '),
    )
  }
}

function headerProblems({ headers }: GivenAnswer, response: ResponseDescription): string[] {
  const described = Object.keys(response.headers ?? {})
  const missing = promisedHeaders.filter((name) => described.includes(name) && !headers[name.toLowerCase()])
  const unknown = describedHeaders.filter((name) => headers[name.toLowerCase()] && !described.includes(name))
  return [
    ...missing.map((name) => `the header ${name} is missing`),
    ...unknown.map((name) => `the header ${name} is not described`),
  ]
}

/** OPTIONS and 405 name the methods that there are. */
function allowProblems({ headers }: GivenAnswer, path: PathDescription | undefined): string[] {
  const allowed = headers.allow?.split(', ') ?? []
  if (!path) return allowed.length > 0 ? [] : ['the header Allow is missing']
  const defined = Object.keys(path).map((method) => method.toUpperCase())
  const expected = [...defined, ...(path.get ? ['HEAD'] : []), 'OPTIONS']
  const isSame = expected.length === allowed.length && expected.every((method) => allowed.includes(method))
  return isSame ? [] : [`Allow is "${headers.allow}", and ${expected.join(', ')} are described`]
}

/** What the server looks for: dots lead up, as in any address, and a slash at the end says nothing. */
function addressOf(path: string): string {
  return new URL(path, 'http://api').pathname.replace(/(.)\/$/, '$1')
}

/** References lead into the schema that is known as "api". */
function inOneSchema(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/'))
}
