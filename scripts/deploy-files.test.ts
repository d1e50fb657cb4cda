import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { settingNames } from '@/lib/env'
import packageJson from '@/package.json'

const file = (name: string) => readFileSync(path.resolve(name), 'utf8')
const yaml = (name: string) => parse(file(name), { merge: true })

/** What the image promises, of which the other files make use. */
const image = {
  user: /^USER (.+)$/m.exec(file('Dockerfile'))?.[1],
  port: /^EXPOSE (.+)$/m.exec(file('Dockerfile'))?.[1],
  volume: /^VOLUME (.+)$/m.exec(file('Dockerfile'))?.[1],
  stages: [...file('Dockerfile').matchAll(/^FROM .+ AS ([\w-]+)$/gm)].map(([, name]) => name),
}

describe('the Dockerfile', () => {
  it('has a numeric user, a health check and commands that need no shell, and a base that can be pinned', () => {
    const text = file('Dockerfile')
    expect(image).toMatchObject({ user: '10001:10001', port: '3000', volume: '/data' })
    expect(image.stages.at(-1), 'the default target').toBe('gatehouse')
    expect(text).toMatch(/^HEALTHCHECK .* CMD \["node", "\/app\/health\.mjs"\]$/m)
    for (const line of text.match(/^(RUN|CMD|ENTRYPOINT) .*$/gm) ?? [])
      expect(line, 'exec form').toMatch(/^\w+ \[.*\]$/)
    for (const line of text.match(/^FROM .*$/gm) ?? [])
      expect(line).toMatch(/^FROM (\$\{NODE_IMAGE\}|base) AS /)
  })

  it('gets no data and no secrets of this machine', () => {
    for (const name of ['.env', '.data', '.git', 'node_modules'])
      expect(file('.dockerignore').split('\n')).toContain(name)
  })
})

describe('compose.yaml', () => {
  const { services, volumes } = yaml('compose.yaml')

  it.each(['gatehouse', 'gatehouse-embedded'])(
    '%s is built from the image, hardened, and keeps its data',
    (name) => {
      const service = services[name]
      expect(image.stages).toContain(service.build.target)
      expect(service).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      })
      expect(service.ports).toEqual([`3000:${image.port}`])
      const [volume, place] = service.volumes[0].split(':')
      expect(place).toBe(image.volume)
      expect(volumes).toHaveProperty(volume)
      for (const setting of Object.keys(service.environment)) expect(settingNames).toContain(setting)
    },
  )

  it('waits for PostgreSQL, and no secret is in the file', () => {
    expect(services.gatehouse.depends_on.postgres.condition).toBe('service_healthy')
    expect(services.gatehouse.environment.AUTH_SECRET).toMatch(/^\$\{AUTH_SECRET:\?/)
    expect(services.postgres.environment.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?/)
  })
})

describe('the Kubernetes files', () => {
  const deployment = yaml('deploy/kubernetes/deployment.yaml')
  const pod = deployment.spec.template.spec
  const [container] = pod.containers

  it('run the image of this version as its user, without rights and with a read-only root', () => {
    expect(container.image).toBe(`gatehouse:${packageJson.version}`)
    expect(`${pod.securityContext.runAsUser}:${pod.securityContext.runAsGroup}`).toBe(image.user)
    expect(pod.securityContext.runAsNonRoot).toBe(true)
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    })
    const mounts = container.volumeMounts.map(({ name }: { name: string }) => name)
    expect(pod.volumes.map(({ name }: { name: string }) => name)).toEqual(mounts)
    for (const { name } of container.env) expect(settingNames).toContain(name)
  })

  it('probe the addresses there are, and wait longer than a stop takes', () => {
    const { startupProbe, livenessProbe, readinessProbe } = container
    expect([startupProbe, livenessProbe, readinessProbe].map((probe) => probe.httpGet)).toEqual([
      { path: '/livez', port: 'http' },
      { path: '/livez', port: 'http' },
      { path: '/readyz', port: 'http' },
    ])
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(8 + 10 + 10)
    expect(container.ports.find(({ name }: { name: string }) => name === 'http').containerPort).toBe(3000)
  })

  it('belong together', () => {
    const labels = deployment.spec.template.metadata.labels
    expect(deployment.spec.selector.matchLabels).toEqual(labels)
    expect(yaml('deploy/kubernetes/service.yaml').spec.selector).toEqual(labels)
    const budget = yaml('deploy/kubernetes/pod-disruption-budget.yaml').spec
    expect(budget.selector.matchLabels).toEqual(labels)
    expect(budget.minAvailable).toBeLessThan(deployment.spec.replicas)
  })
})

it('every YAML file has one document without faults', () => {
  for (const name of [
    'compose.yaml',
    'deploy/grafana/alerts.yaml',
    'deploy/kubernetes/deployment.yaml',
    'deploy/kubernetes/service.yaml',
    'deploy/kubernetes/pod-disruption-budget.yaml',
  ]) {
    const documents = parseAllDocuments(file(name), { merge: true })
    expect(documents).toHaveLength(1)
    expect(
      documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]),
      name,
    ).toEqual([])
  }
})
