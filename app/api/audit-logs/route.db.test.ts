import { beforeAll, describe, expect, it } from 'vitest'
import { buildSession, callApi } from '@/lib/api/test-support/call-api'
import { buildEvent } from '@/lib/audit/test-support/build-event'
import { db } from '@/lib/db/database'
import { buildOrganisation, buildUser } from '@/lib/users/test-support/build-user'

let orgId: string
let reader: Awaited<ReturnType<typeof buildUser>>

beforeAll(async () => {
  orgId = await buildOrganisation()
  reader = await buildUser({ orgId, lastName: 'Reader', privileges: { audit_logs: 'read' } })
})

const get = (query = '', path = '/api/audit-logs') => callApi('GET', path + query, { key: reader.accessKey })

describe('an event', () => {
  it('has the keys of the contract in its order, and then ours', async () => {
    const id = await buildEvent({
      orgId,
      occurredAt: new Date('2026-03-01T12:00:00.500Z'),
      actorId: reader.id,
      targetId: reader.id,
      targetName: 'Jo Reader',
      changes: { firstName: ['Jo', 'Joan'] },
      ipAddress: '10.0.0.1',
      requestMethod: 'PUT',
      requestPath: `/api/users/${reader.id}`,
    })
    const { status, json, text } = await get(`/${id}`)
    expect(status).toBe(200)
    expect(json).toEqual({
      _id: id,
      req_id: '',
      org_id: orgId,
      date: 'Sun, 01 Mar 2026 12:00:00 GMT',
      timestamp: 1772366400,
      ip: '10.0.0.1',
      user: 'Jo Smith',
      action: 'user.updated',
      method: 'PUT',
      url: `/api/users/${reader.id}`,
      status: 200,
      diff: { first_name: { before: 'Jo', after: 'Joan' } },
      user_id: reader.id,
      target: 'Jo Reader',
      target_id: reader.id,
      result: 'done',
      door: 'key',
      user_agent: '',
    })
    expect(text).toMatch(/^\{"_id":.*"req_id":.*"org_id":.*"date":.*"timestamp":.*"ip":.*"user":/)
    expect((await get('?p=1')).json.audit_logs).toContainEqual(json)
  })

  it('is a 404 when missing, of another organisation, or no id at all', async () => {
    const elsewhere = await buildEvent({ orgId: await buildOrganisation() })
    for (const id of [elsewhere, '0123456789abcdef01234567', 'x']) {
      const { status, json } = await get(`/${id}`)
      expect(status).toBe(404)
      expect(json).toEqual({ Status: 'Error', Message: 'could not retrieve audit record', Meta: null })
    }
  })
})

describe('the list', () => {
  it('pages, counts, and streams everything', async () => {
    const own = await buildUser({ isAdmin: true })
    for (let number = 1; number <= 101; number++) {
      await buildEvent({ orgId: own.row.orgId, actorId: own.id, requestPath: `/number/${number}` })
    }
    const read = async (query: string) =>
      (await callApi('GET', `/api/audit-logs${query}`, { key: own.accessKey })).json
    const first = await read('')
    expect(first.pages).toBe(2)
    expect(first.audit_logs).toHaveLength(100)
    expect(first.audit_logs[0].url).toBe('/number/101')
    expect((await read('?p=2')).audit_logs).toMatchObject([{ url: '/number/1' }])
    expect((await read('?p=3')).audit_logs).toEqual([])
    expect((await read('?p=-1')).audit_logs).toHaveLength(101)
    expect((await read(`?user=${own.id}&url=number/77&p=0`)).audit_logs).toHaveLength(1)
    expect((await read(`?user=${own.id}`)).pages).toBe(2)
    expect((await read('?user=nobody')).pages).toBe(1)
  })

  it('is filtered by the parameters of the contract and by ours', async () => {
    const { row, accessKey } = await buildUser({ isAdmin: true })
    const { orgId } = row
    await buildEvent({
      orgId,
      occurredAt: new Date('2025-12-24T18:00:00Z'),
      action: 'session.started',
      actorKind: 'session',
      result: 'failed',
      ipAddress: '10.9.9.9',
      requestMethod: 'POST',
      requestPath: '/Login',
    })
    await buildEvent({ orgId, result: 'refused' })
    const count = async (query: string) =>
      (await callApi('GET', `/api/audit-logs?${query}`, { key: accessKey })).json.audit_logs.length
    for (const query of [
      'action=session.started',
      'ip=10.9.9.9',
      'method=post',
      'status=401',
      'status=403',
      'url=Log',
      'from_date=2025-12-24&to_date=2025-12-24',
      'from_date=2025-12-25&to_date=2025-12-25&time_zone=Pacific/Auckland',
      'result=failed',
      'result=refused',
      'door=session',
    ]) {
      expect(await count(query), query).toBe(1)
    }
    for (const query of ['url=log', 'status=500', 'to_date=2025-12-23', 'person=nobody', 'user=nobody']) {
      expect(await count(query), query).toBe(0)
    }
    expect(await count('action=&ip=&result=&something=else')).toBe(2)
  })

  it.each([
    ['from_date=24.12.2025', 'from_date'],
    ['to_date=2025-02-29', 'to_date'],
    ['time_zone=Mars', 'time_zone'],
    ['status=ok', 'status'],
    ['result=maybe', 'result'],
    ['door=window', 'door'],
    ['download=yes', 'download'],
    ['download=true&type=pdf', 'type'],
    ['action=a&action=b', 'action'],
    ['user=a&person=b', 'person'],
    [`url=${'x'.repeat(301)}`, 'url'],
  ])('refuses %s by name', async (query, field) => {
    const { status, json } = await get(`?${query}`)
    expect(status).toBe(400)
    expect(json).toEqual({
      Status: 'Error',
      Message: 'could not retrieve audit records',
      Meta: { [field]: expect.any(String) },
    })
  })

  it('is for admins and users with audit_logs: read, by key and by cookie', async () => {
    const session = await buildSession(reader.id)
    expect((await callApi('GET', '/api/audit-logs', { session })).status).toBe(200)
    const other = await buildUser({ privileges: { users: 'write', log: 'read' } })
    for (const path of ['', '?p=-1', '?download=true', '?download=true&type=csv', `/${other.id}`]) {
      expect((await callApi('GET', `/api/audit-logs${path}`, { key: other.accessKey })).status).toBe(403)
      expect((await callApi('GET', `/api/audit-logs${path}`)).status).toBe(401)
    }
    // The refusal itself, once a minute, and no download.
    const events = await db().auditEvent.findMany({ where: { orgId: other.row.orgId } })
    expect(events).toMatchObject([
      { action: 'act.refused', result: 'refused', changes: { act: [null, 'audit.read'] } },
    ])
  })

  it('cannot be written', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status, headers } = await callApi(method, '/api/audit-logs', { key: reader.accessKey })
      expect(status).toBe(405)
      expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    }
  })
})

describe('a download', () => {
  it('is a table that spreadsheets read as text, and leaves an event', async () => {
    const own = await buildUser({ isAdmin: true, lastName: 'Owner' })
    const { orgId } = own.row
    await buildEvent({
      orgId,
      actorName: '=HYPERLINK("http://evil.test")',
      targetName: 'Line\r\nbreak, "quoted"',
      changes: { firstName: ['+1', '-1'], isAdmin: [false, true] },
    })
    for (const start of ['+', '-', '@', '\t', '\r']) await buildEvent({ orgId, actorName: `${start}1` })
    // Of a stranger, for a spreadsheet that splits at semicolons.
    await buildEvent({ orgId, userAgent: 'x;=HYPERLINK("http://evil.test");y' })
    const { status, text, headers } = await callApi(
      'GET',
      '/api/audit-logs?download=true&type=csv&action=user.updated',
      { key: own.accessKey },
    )
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="audit-log-\d{4}-\d\d-\d\d\.csv"$/,
    )
    expect(text).toMatch(/^\ufeff?Time \(UTC\),Who,What,Whom,Result,Changes,By,Address,/)
    expect(text).toContain(
      `,"'=HYPERLINK(""http://evil.test"")",User updated,"Line\r\nbreak, ""quoted""",done,`,
    )
    expect(text).toContain('First name: +1 → -1; Account is admin: No → Yes')
    expect(text).toContain(`,"x;'=HYPERLINK(""http://evil.test"");y",`)
    expect(text).toContain(",'+1,")
    expect(text).toContain(",'-1,")
    expect(text).toContain(",'@1,")
    expect(text).toContain(",'\t1,")
    expect(text).toMatch(/,"?'\r1"?,/)

    const event = await db().auditEvent.findFirst({ where: { orgId, action: 'audit_log.exported' } })
    expect(event).toMatchObject({
      actorId: own.id,
      changes: { format: [null, 'csv'], action: [null, 'user.updated'] },
    })
  })

  it('has its heading also when there is nothing, and many batches are one table', async () => {
    const own = await buildUser({ isAdmin: true })
    const csv = async (query: string) =>
      (await callApi('GET', `/api/audit-logs?download=true&type=csv${query}`, { key: own.accessKey })).text
    expect((await csv('&action=none')).trim().split('\r\n')).toHaveLength(1)
    expect(await csv('&action=none&separator=semicolon')).toMatch(/^\ufeff?Time \(UTC\);Who;What;Whom;/)
    expect(await csv('&separator=pipe')).toContain('separator must be comma, semicolon or tab')
    for (let number = 1; number <= 501; number++) await buildEvent({ orgId: own.row.orgId })
    expect((await csv('&action=user.updated')).trim().split('\r\n')).toHaveLength(502)
  })

  it('as JSON has everything of the list', async () => {
    const own = await buildUser({ isAdmin: true })
    for (let number = 1; number <= 101; number++) await buildEvent({ orgId: own.row.orgId })
    const { json, headers } = await callApi('GET', '/api/audit-logs?download=true&action=user.updated', {
      key: own.accessKey,
    })
    expect(json.audit_logs).toHaveLength(101)
    expect(headers.get('content-disposition')).toContain('.json"')
  })
})

it('shows by its number what a stranger’s browser or an earlier version put there, in list, table and file', async () => {
  const own = await buildUser({ isAdmin: true })
  const { orgId } = own.row
  const raw = '\u009b31m\u202e'
  await buildEvent({ orgId, userAgent: raw, requestPath: `/${raw}`, changes: { query: [null, raw] } })
  const other = await buildUser({ orgId })
  const change = {
    key: own.accessKey,
    body: { last_name: 'Other' },
    headers: { 'user-agent': 'curl\x9b31m' },
  }
  expect((await callApi('PUT', `/api/users/${other.id}`, change)).status).toBe(200)

  for (const query of ['', '?p=-1', '?download=true', '?download=true&type=csv']) {
    const { text } = await callApi('GET', `/api/audit-logs${query}`, { key: own.accessKey })
    expect(text.replace(/[\r\n\ufeff]/g, '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
    const shown = query.endsWith('csv') ? text : JSON.stringify(JSON.parse(text)).replaceAll('\\\\', '\\')
    for (const part of ['\\u009b31m\\u202e', '/\\u009b31m', 'curl\\u009b31m']) {
      expect([query, shown.includes(part)]).toEqual([query, true])
    }
  }
})
