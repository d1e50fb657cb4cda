import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { describedRoutes } from '@/app/api/describe-routes'
import { runNode } from '@/scripts/support/step.mjs'
import { type Language, languages } from '../../i18n/languages'
import { textsIn } from '../../i18n/texts'
import type { Dialect } from '../dialect'
import { v1 } from '../dialects/v1'
import { v5 } from '../dialects/v5'
import type { ApiRouteModule } from '../open-door'
import type { ApiDescription, JsonSchema } from './api-description'
import { describeApi } from './describe-api'

// Some rules of contracts are settings.
vi.stubEnv('DATABASE_URL', 'postgresql://localhost:1/none')
vi.stubEnv('AUTH_SECRET', 'only for the settings of this test')

function describeIn(language: Language, dialect: Dialect): ApiDescription {
  return describeApi(describedRoutes, {
    dialect,
    say: textsIn(language),
    appUrl: 'https://gatehouse.test',
    version: '1.0.0',
    sessionCookieName: '__Host-gatehouse.session',
  })
}

describe.each([v1, v5])('in dialect $version', (dialect) => {
  const description = describeIn('en', dialect)
  const operations = Object.values(description.paths).flatMap((path) => Object.values(path))

  it('describes every route there is, each operation under a name of its own', () => {
    const names = operations.map(({ operationId }) => operationId)
    expect(names).toContain('listUsers')
    expect(new Set(names).size).toBe(names.length)
    const routes: ApiRouteModule[] = Object.values(describedRoutes)
    const there = routes.filter(({ onlyIn = dialect.version }) => onlyIn === dialect.version)
    expect(operations.length).toBeGreaterThan(there.length)
    expect(Object.keys(description.paths)).toHaveLength(there.length)
  })

  it('passes the linter', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-openapi-'))
    const file = path.join(folder, 'openapi.json')
    await writeFile(file, JSON.stringify(description))
    const { exitCode, output } = await runNode(
      ['node_modules/@redocly/cli/bin/cli.js', 'lint', file, '--config=lib/api/description/redocly.yaml'],
      { environment: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
    )
    await rm(folder, { recursive: true })
    expect(output).toContain('Your API description is valid')
    expect(exitCode).toBe(0)
  }, 30_000)

  describe.each(Object.keys(languages) as Language[])('in %s', (language) => {
    const { paths, components, tags, info } = describeIn(language, dialect)

    it('has a text for everything', () => {
      const missing: string[] = []
      const look = (where: string, text: string | undefined) => {
        if (!text) missing.push(where)
      }
      const lookInside = (where: string, { properties = {}, items }: JsonSchema) => {
        for (const [name, schema] of Object.entries(properties)) {
          look(`${where}.${name}`, schema.description)
          lookInside(`${where}.${name}`, schema)
        }
        if (items) lookInside(where, items)
      }
      look('info', info.description)
      for (const { name, description } of tags) look(`tag ${name}`, description)
      for (const operation of Object.values(paths).flatMap((path) => Object.values(path))) {
        const { operationId, summary, parameters = [], responses } = operation
        look(operationId, summary)
        look(operationId, operation.description)
        for (const { name, description } of parameters) look(`${operationId} ${name}`, description)
        for (const [status, { description }] of Object.entries(responses)) {
          look(`${operationId} ${status}`, description)
        }
      }
      for (const [name, schema] of Object.entries(components.schemas)) lookInside(name, schema)
      for (const [name, { description }] of Object.entries(components.headers)) look(name, description)
      expect(missing).toEqual([])
    })
  })
})
