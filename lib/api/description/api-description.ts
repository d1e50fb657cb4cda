/** The parts of an OpenAPI 3.1 document that ours consists of. Safe for browser and server. */

export type JsonSchema = {
  $ref?: string
  type?: string | string[]
  description?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
  items?: JsonSchema
  anyOf?: JsonSchema[]
  enum?: unknown[]
  const?: unknown
  default?: unknown
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
}

export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  description: string
  schema: JsonSchema
  example?: unknown
}

export type MediaType = {
  schema: JsonSchema
  example?: unknown
  examples?: Record<string, { value: unknown }>
}

export type ResponseDescription = {
  description: string
  headers?: Record<string, { $ref: string }>
  content?: Record<string, MediaType>
}

export type OperationDescription = {
  operationId: string
  tags: string[]
  summary: string
  description: string
  deprecated?: true
  security: Record<string, never[]>[]
  parameters?: Parameter[]
  requestBody?: { required: true; content: Record<string, MediaType> }
  responses: Record<string, ResponseDescription>
}

export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete'

export type PathDescription = Partial<Record<HttpMethod, OperationDescription>>

export type ApiDescription = {
  openapi: string
  info: { title: string; version: string; description: string }
  servers: { url: string; description: string }[]
  tags: { name: string; description: string }[]
  paths: Record<string, PathDescription>
  components: {
    schemas: Record<string, JsonSchema>
    headers: Record<string, { description: string; schema: JsonSchema }>
    securitySchemes: Record<string, Record<string, string>>
  }
}
