import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { runAdmin } from '../support/admin-command'
import { startInVain } from '../support/gatehouse-server'
import { expect, test } from '../support/operations-test'
import { preparedSecret as AUTH_SECRET } from '../support/prepared-data'

test.use({ isSetUp: true })

test('old audit events move to files by themselves or by command, and files and database verify as one chain', async ({
  start,
  postgresql,
}) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-archive-'))
  const env = { DATABASE_URL: postgresql.url, AUTH_SECRET }
  const client = new Client({ connectionString: postgresql.url })
  await client.connect()
  await client.query('ALTER TABLE audit_event DISABLE TRIGGER USER')
  // What exists so far is moved to the year before: times, and the ids, which hold them.
  await client.query('ALTER TABLE audit_seal DISABLE TRIGGER USER; DELETE FROM audit_seal')
  await client.query(`UPDATE audit_event SET occurred_at = '2025-06-01', id = '683c' || right(id, 20)`)
  await client.query(
    'ALTER TABLE audit_event ENABLE TRIGGER USER; ALTER TABLE audit_seal ENABLE TRIGGER USER',
  )
  try {
    const server = await start({ ...env, AUDIT_DAYS: '30', AUDIT_ARCHIVE_DIR: folder })
    await client.query(`SELECT graphile_worker.add_job('archive_audit', '{}')`)
    await expect.poll(server.stdout, { timeout: 20_000 }).toContain('audit events were archived')
    await server.stop()
    const [first = ''] = await readdir(folder)
    expect(first).toMatch(/^audit-000000000001-0000000000\d\d\.jsonl\.gz$/)

    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    const wrong = await runAdmin(env, ['audit', 'archive', folder, '--before', tomorrow])
    expect(wrong).toMatchObject({ exitCode: 2, stdout: '' })
    const today = new Date().toISOString().slice(0, 10)
    expect(JSON.parse((await runAdmin(env, ['audit', 'archive', folder, '--before', today])).stdout)).toEqual(
      {
        files: [],
        events: 0,
      },
    )

    const file = path.join(folder, first)
    const alone = await runAdmin(env, ['audit', 'verify'])
    const whole = await runAdmin(env, ['audit', 'verify', file])
    expect(whole.stdout).toBe(alone.stdout)
    expect(JSON.parse(whole.stdout)).toMatchObject({ ok: true, archived: expect.any(Number) })
    const offline = await runAdmin({}, ['audit', 'verify', '--offline', file])
    expect(JSON.parse(offline.stdout)).toMatchObject({ ok: true, events: JSON.parse(whole.stdout).archived })

    const size = JSON.parse(
      (await runAdmin({ ...env, AUDIT_DAYS: '30', AUDIT_ARCHIVE_DIR: folder }, ['size'])).stdout,
    )
    expect(size.database).toBeGreaterThan(5_000_000)
    expect(size.tables.map(({ table }: { table: string }) => table)).toContain('audit_event')
    expect(size.folders).toContainEqual({ folder, files: 1, bytes: expect.any(Number) })
  } finally {
    await client.end()
    await rm(folder, { recursive: true })
  }
})

test('days without a folder are refused at the start', async () => {
  const refused = await startInVain({ AUDIT_DAYS: '30' })
  expect(refused.stderr).toMatch(/^AUDIT_ARCHIVE_DIR is required when AUDIT_DAYS is set: [^\n]+\n$/)
})
