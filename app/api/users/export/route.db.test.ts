import { beforeAll, describe, expect, it } from 'vitest'
import { buildSession, callApi } from '@/lib/api/test-support/call-api'
import { db } from '@/lib/db/database'
import { csvColumns } from '@/lib/users/csv-columns'
import { buildOrganisation, buildUser } from '@/lib/users/test-support/build-user'

let orgId: string
let reader: Awaited<ReturnType<typeof buildUser>>

beforeAll(async () => {
  orgId = await buildOrganisation()
  reader = await buildUser({ orgId, firstName: 'Reader', privileges: { users: 'read' } })
  await buildUser({ orgId, firstName: '=1+1', lastName: 'Quote", and\ncomma', isAdmin: true })
  await buildUser({ orgId, firstName: 'Zoë', isActive: false, privileges: { apis: 'write' } })
  await buildUser({ firstName: 'Elsewhere' })
})

const get = (query = '') => callApi('GET', `/api/users/export${query}`, { key: reader.accessKey })
const exports = () => db().auditEvent.findMany({ where: { orgId, action: 'users.exported' } })

describe('the export of users', () => {
  it('is a table of the whole organisation without secrets, safe for spreadsheets, and leaves an event', async () => {
    const { status, headers, text } = await get()
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="users-\d{4}-\d\d-\d\d\.csv"$/)
    expect(text.startsWith(`${csvColumns.map(({ name }) => name).join(',')}\r\n`)).toBe(true)
    expect(text).toContain(`,'=1+1,"Quote"", and\ncomma",`)
    expect(text).not.toContain('Elsewhere')
    expect(text).not.toContain(reader.accessKey)
    expect(text).not.toContain('$2b$')
    expect(await exports()).toMatchObject([{ actorId: reader.id, changes: {} }])
  })

  it('holds whom the filter of the screen lets through', async () => {
    const { text } = await get('?q=zoe&status=inactive&privilege=apis.read')
    const lines = text.trim().split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain(',Zoë,Smith,')
    expect((await exports()).at(-1)?.changes).toEqual({
      query: [null, 'zoe'],
      status: [null, 'inactive'],
      privilege: [null, 'apis.read'],
    })
  })

  it('is separated as a spreadsheet of another country expects', async () => {
    const { text } = await get('?separator=semicolon&q=zoe')
    expect(text.startsWith(`${csvColumns.map(({ name }) => name).join(';')}\r\n`)).toBe(true)
    expect(text).toContain(';Zoë;Smith;')
    expect((await get('?separator=tab')).text).toContain(`\t'=1+1\t"Quote"", and\ncomma"\t`)
  })

  it('is only a header line when no user matches', async () => {
    expect((await get('?q=nobody')).text.split('\r\n')).toHaveLength(2)
  })

  it.each([
    ['?status=gone', 'status'],
    ['?status=active&status=inactive', 'status'],
    ['?privilege=apis', 'privilege'],
    ['?separator=;', 'separator'],
  ])('refuses %s rather than export more', async (query, field) => {
    const before = await exports()
    const { status, json } = await get(query)
    expect(status).toBe(400)
    expect(json.Meta).toEqual({ [field]: expect.any(String) })
    expect(await exports()).toHaveLength(before.length)
  })

  it('is for users who may see the list, by key and by cookie', async () => {
    const session = await buildSession(reader.id)
    expect((await callApi('GET', '/api/users/export', { session })).status).toBe(200)
    const other = await buildUser({ orgId, privileges: { apis: 'write' } })
    expect((await callApi('GET', '/api/users/export', { key: other.accessKey })).status).toBe(403)
    expect((await callApi('GET', '/api/users/export')).status).toBe(401)
    expect((await exports()).filter(({ actorId }) => actorId === other.id)).toEqual([])
  })
})
