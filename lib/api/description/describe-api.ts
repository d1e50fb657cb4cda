import 'server-only'
import type { Say } from '../../i18n/texts'
import type { Dialect } from '../dialect'
import type { Operations } from '../open-door'
import type { ApiDescription, HttpMethod, PathDescription } from './api-description'
import { describeOperation, type TextOf } from './describe-operation'
import { describeHeaders } from './response-headers'
import { collectSchemas } from './schemas'

/** The routes to describe, by their folder below `app`. */
export type DescribedRoutes = Record<string, { operations: Operations; onlyIn?: string }>

type Options = {
  dialect: Dialect
  /** All texts: the document for programs is in English, the page in the language of its reader. */
  say: Say
  appUrl: string
  version: string
  sessionCookieName: string
}

/** OpenAPI 3.1 of routes in the wording of a dialect, from their contracts. */
export function describeApi(routes: DescribedRoutes, options: Options): ApiDescription {
  const { dialect, say, appUrl, version } = options
  const textAt: TextOf = (key) => (say.has(key as never) ? say(key as never) : '')
  const text: TextOf = (key) => textAt(`apiReference.${key}`)
  const schemas = collectSchemas(
    (shape, field) =>
      text(`fields.${shape}.${field}`) || text(`fields.any.${field}`) || textAt(`sections.${field}`),
  )
  const paths: ApiDescription['paths'] = {}
  const tags = new Set<string>()
  for (const [folder, { operations, onlyIn }] of Object.entries(routes)) {
    if (onlyIn !== undefined && onlyIn !== dialect.version) continue
    const path = `/${folder.replace(/\[(\w+)\]/g, '{$1}')}`
    const described: PathDescription = {}
    for (const [method, operation] of Object.entries(operations)) {
      tags.add(operation.tag)
      const name = method.toLowerCase() as HttpMethod
      described[name] = describeOperation(operation, { method, path, dialect, text, schemas })
    }
    paths[path] = described
  }
  return {
    openapi: '3.1.1',
    info: {
      title: say('apiReference.document.title'),
      version,
      description: say('apiReference.document.description'),
    },
    servers: [{ url: appUrl, description: say('apiReference.document.server') }],
    tags: [...tags].map((tag) => ({
      name: text(`tags.${tag}.name`),
      description: text(`tags.${tag}.description`),
    })),
    paths,
    components: {
      schemas: schemas.components,
      headers: describeHeaders(text),
      securitySchemes: securitySchemes(options, tags.has('adminApi')),
    },
  }
}

function securitySchemes({ say, sessionCookieName }: Options, isForOperators: boolean) {
  const header = { type: 'apiKey', in: 'header', name: 'Authorization' }
  const cookie = { type: 'apiKey', in: 'cookie', name: sessionCookieName }
  return {
    accessKey: { ...header, description: say('apiReference.security.accessKey') },
    bearer: { type: 'http', scheme: 'bearer', description: say('apiReference.security.bearer') },
    session: { ...cookie, description: say('apiReference.security.session') },
    ...(isForOperators && {
      adminSecret: { ...header, name: 'admin-auth', description: say('apiReference.security.adminSecret') },
    }),
  }
}
