import { beforeAll, describe, expect, it } from 'vitest'
import { callApi } from '@/lib/api/test-support/call-api'
import { db } from '@/lib/db/database'
import { buildOrganisation, buildUser } from '@/lib/users/test-support/build-user'

type Person = Awaited<ReturnType<typeof buildUser>>

describe('GET /api/users', () => {
  let admin: Person
  let reader: Person

  beforeAll(async () => {
    const orgId = await buildOrganisation()
    admin = await buildUser({ orgId, isAdmin: true })
    reader = await buildUser({ orgId, privileges: { users: 'read' } })
    // A neighbour that must never show.
    await buildUser({ isAdmin: true })
  })

  it('answers the users of the organisation in order of creation, keys in the order of the original', async () => {
    const reply = await callApi('GET', '/api/users', { key: admin.accessKey })

    expect(reply.status).toBe(200)
    expect(reply.text).toBe(
      JSON.stringify({
        users: [
          {
            api_model: {},
            first_name: 'Jo',
            last_name: 'Smith',
            email_address: admin.row.emailAddress,
            password: '',
            org_id: admin.row.orgId,
            active: true,
            id: admin.id,
            access_key: admin.accessKey,
            user_permissions: { IsAdmin: 'admin' },
          },
          {
            api_model: {},
            first_name: 'Jo',
            last_name: 'Smith',
            email_address: reader.row.emailAddress,
            password: '',
            org_id: admin.row.orgId,
            active: true,
            id: reader.id,
            access_key: reader.accessKey,
            user_permissions: { users: 'read' },
          },
        ],
        pages: 0,
      }),
    )
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
  })

  it('shows a reader their own key and no other', async () => {
    const reply = await callApi('GET', '/api/users', { key: reader.accessKey })

    expect(reply.json.users.map((user: { access_key: string }) => user.access_key)).toEqual([
      '',
      reader.accessKey,
    ])
  })

  it.each(['Bearer KEY', 'bearer KEY', '  KEY  '])('takes the key as "%s"', async (form) => {
    const reply = await callApi('GET', '/api/users', {
      key: form.replace('KEY', admin.accessKey),
    })

    expect(reply.status).toBe(200)
  })

  it('answers a trailing slash directly, and HEAD without a body', async () => {
    expect((await callApi('GET', '/api/users/', { key: admin.accessKey })).status).toBe(200)
    const head = await callApi('HEAD', '/api/users', { key: admin.accessKey })
    expect([head.status, head.text]).toEqual([200, ''])
  })

  it.each(['', '   ', 'Bearer ', 'nonsense', '0123456789abcdef0123456789abcdef'])(
    'refuses the credentials "%s" with 401',
    async (key) => {
      const reply = await callApi('GET', '/api/users', { key })

      expect([reply.status, reply.text]).toEqual([
        401,
        '{"Status":"Error","Message":"Not authorised","Meta":null}',
      ])
      expect(reply.headers.get('www-authenticate')).toBe('Bearer')
    },
  )

  it('refuses an actor without users: read with 403', async () => {
    const nobody = await buildUser({ orgId: admin.row.orgId, privileges: { apis: 'write' } })
    const reply = await callApi('GET', '/api/users', { key: nobody.accessKey })

    expect([reply.status, reply.text]).toEqual([
      403,
      '{"Status":"Error","Message":"access denied: You do not have permission to access  /api/users","Meta":null}',
    ])
    await db().user.delete({ where: { id: nobody.id } })
  })

  it.each(['DELETE', 'PUT', 'PATCH'])('answers %s with 405 and Allow', async (method) => {
    const reply = await callApi(method, '/api/users', { key: admin.accessKey })

    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
    expect(reply.text).toBe('{"Status":"Error","Message":"Method not allowed","Meta":null}')
  })

  it.each(['abc', '1.5', '', '1e3', '99999999999', '1&p=2'])('refuses p=%s with 400', async (p) => {
    const reply = await callApi('GET', `/api/users?p=${p}`, { key: admin.accessKey })

    expect([reply.status, reply.json.Meta]).toEqual([400, { p: 'p must be one whole number' }])
  })
})

describe('the pages of a list', () => {
  let admin: Person
  const ids: string[] = []

  beforeAll(async () => {
    const orgId = await buildOrganisation()
    admin = await buildUser({ orgId, isAdmin: true })
    ids.push(admin.id)
    // More than two batches of a streamed list.
    for (let count = 0; count < 12; count++) {
      const people = await Promise.all(Array.from({ length: 100 }, () => buildUser({ orgId })))
      ids.push(...people.map((person) => person.id))
    }
    ids.sort()
  })

  async function listed(query: string) {
    const { json } = await callApi('GET', `/api/users${query}`, { key: admin.accessKey })
    return { ids: json.users.map((user: { id: string }) => user.id), pages: json.pages }
  }

  it('holds 100 users; `pages` is the index of the last page', async () => {
    expect(await listed('')).toEqual({ ids: ids.slice(0, 100), pages: 12 })
    expect(await listed('?p=2')).toEqual({ ids: ids.slice(100, 200), pages: 12 })
    expect(await listed('?p=13')).toEqual({ ids: ids.slice(1200), pages: 12 })
  })

  it('is empty beyond the last one', async () => {
    expect(await listed('?p=14')).toEqual({ ids: [], pages: 12 })
    expect(await listed('?p=999999999')).toEqual({ ids: [], pages: 12 })
  })

  it.each(['0', '-1', '-2'])('p=%s answers all users', async (p) => {
    expect(await listed(`?p=${p}`)).toEqual({ ids, pages: 0 })
  })
})

describe('POST /api/users', () => {
  let admin: Person
  beforeAll(async () => {
    admin = await buildUser({ isAdmin: true })
  })

  it('makes a user, with an audit event by the caller', async () => {
    const reply = await callApi('POST', '/api/users', {
      key: admin.accessKey,
      body: {
        api_model: {},
        first_name: ' Jason ',
        last_name: 'Jasonson',
        email_address: 'Jason@JasonSonson.com',
        active: true,
        user_permissions: { apis: 'write', keys: 'deny', users: 'read' },
        id: 'ffffffffffffffffffffffff',
        org_id: 'ffffffffffffffffffffffff',
        access_key: 'mine',
      },
    })

    expect([reply.status, reply.text]).toEqual([200, '{"Status":"OK","Message":"User created","Meta":null}'])
    const id = reply.headers.get('location')?.replace('/api/users/', '') ?? ''
    expect(id).toMatch(/^[0-9a-f]{24}$/)
    const row = await db().user.findUniqueOrThrow({ where: { id } })
    expect(row).toMatchObject({
      firstName: 'Jason',
      lastName: 'Jasonson',
      emailAddress: 'jason@jasonsonson.com',
      orgId: admin.row.orgId,
      isActive: true,
      isAdmin: false,
      privileges: { apis: 'write', users: 'read' },
      passwordHash: null,
    })
    const events = await db().auditEvent.findMany({ where: { targetId: id } })
    expect(events).toMatchObject([
      { action: 'user.created', actorId: admin.id, actorKind: 'key', targetName: 'Jason Jasonson' },
    ])
  })

  it('stores a password as bcrypt and never says it anywhere', async () => {
    const password = 'thisisatest'
    const reply = await callApi('POST', '/api/users', {
      key: admin.accessKey,
      body: {
        first_name: 'Test',
        last_name: 'User',
        email_address: 'pw@testing.com',
        active: true,
        password,
      },
    })

    const id = reply.headers.get('location')?.slice('/api/users/'.length) ?? ''
    const row = await db().user.findUniqueOrThrow({ where: { id } })
    expect(row.passwordHash).toMatch(/^\$2b\$10\$/)
    const shown = await callApi('GET', `/api/users/${id}`, { key: admin.accessKey })
    expect(shown.json.password).toBe('')
    const audit = await db().auditEvent.findMany({ where: { targetId: id } })
    expect(JSON.stringify([shown.text, audit])).not.toContain(password)
  })

  it('is inactive and without any privilege unless asked for', async () => {
    const reply = await callApi('POST', '/api/users', {
      key: admin.accessKey,
      body: { first_name: 'No', last_name: 'Body', email_address: 'nobody@testing.com' },
    })

    const id = reply.headers.get('location')?.slice('/api/users/'.length) ?? ''
    const shown = await callApi('GET', `/api/users/${id}`, { key: admin.accessKey })
    expect(shown.json).toMatchObject({ active: false, user_permissions: {} })
  })

  const person = { first_name: 'A', last_name: 'B', email_address: 'ab@example.com' }
  const invalid: [string, object, Record<string, string>][] = [
    [
      'nothing',
      {},
      {
        first_name: 'First name must be text',
        last_name: 'Last name must be text',
        email_address: 'Email address must be text',
      },
    ],
    ['an empty name', { ...person, first_name: '  ' }, { first_name: 'First name is required' }],
    ['a number as name', { ...person, last_name: 7 }, { last_name: 'Last name must be text' }],
    [
      '300 characters',
      { ...person, first_name: 'x'.repeat(300) },
      { first_name: 'First name must be at most 100 characters' },
    ],
    [
      'NUL',
      { ...person, first_name: 'a\0b' },
      { first_name: 'First name contains a character that cannot be stored' },
    ],
    [
      'a line break',
      { ...person, last_name: 'a\nb' },
      { last_name: 'Last name contains a character that cannot be stored' },
    ],
    [
      'a lone surrogate',
      { ...person, first_name: 'a\ud800' },
      { first_name: 'First name contains a character that cannot be stored' },
    ],
    [
      'a malformed e-mail',
      { ...person, email_address: 'jo@' },
      { email_address: 'Enter an email address like name@example.com' },
    ],
    [
      'an e-mail of two lines',
      { ...person, email_address: 'jo@example.com\nBcc: x@example.com' },
      { email_address: 'Enter an email address like name@example.com' },
    ],
    ['a text for active', { ...person, active: 'true' }, { active: 'Active must be true or false' }],
    [
      'a short password',
      { ...person, password: 'short' },
      { password: 'Password must have at least 8 characters' },
    ],
    [
      '73 bytes of password',
      { ...person, password: 'x'.repeat(73) },
      {
        password:
          'Password must be at most 72 bytes: 72 unaccented letters, or fewer with accents or other scripts',
      },
    ],
    [
      'an array of permissions',
      { ...person, user_permissions: [] },
      { user_permissions: 'Privileges must be an object with a level for each section' },
    ],
    [
      'an unknown section',
      { ...person, user_permissions: { nonsense: 'read' } },
      { 'user_permissions.nonsense': '"nonsense" is not a section' },
    ],
    [
      'an unknown level',
      { ...person, user_permissions: { apis: 'admin' } },
      { 'user_permissions.apis': 'The level of "apis" must be deny, read or write' },
    ],
    [
      'an odd IsAdmin',
      { ...person, user_permissions: { IsAdmin: 'perhaps' } },
      { 'user_permissions.IsAdmin': 'IsAdmin must be "admin" or absent' },
    ],
  ]
  it.each(invalid)('refuses %s with 400 and a sentence for the field', async (_, body, meta) => {
    const before = await db().user.count()
    const reply = await callApi('POST', '/api/users', { key: admin.accessKey, body })

    expect(reply.status).toBe(400)
    expect(reply.json).toEqual({ Status: 'Error', Message: 'User object validation failed', Meta: meta })
    expect(await db().user.count()).toBe(before)
  })

  const unreadable: [string, string, string][] = [
    ['no body', '', 'The body is empty'],
    ['no JSON', 'first_name=Jo', 'The body is not valid JSON'],
    ['an array', '[]', 'The body must be one JSON object'],
    ['a string', '"text"', 'The body must be one JSON object'],
    ['null', 'null', 'The body must be one JSON object'],
    [
      '10,000 levels',
      '['.repeat(10_000) + ']'.repeat(10_000),
      'The body nests deeper than 32 levels or holds more than 10000 values',
    ],
  ]
  it.each(unreadable)('refuses %s with 400', async (_, body, sentence) => {
    const reply = await callApi('POST', '/api/users', { key: admin.accessKey, body })

    expect(reply.status).toBe(400)
    expect(reply.json).toEqual({
      Status: 'Error',
      Message: 'Request body malformed',
      Meta: { body: sentence },
    })
  })

  it('refuses deeply nested permissions without a 500', async () => {
    const nested = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`
    const body = `{"first_name":"A","last_name":"B","email_address":"n@example.com","user_permissions":${nested}}`
    const reply = await callApi('POST', '/api/users', { key: admin.accessKey, body })

    expect(reply.status).toBe(400)
  })

  it('refuses a body of 1 MiB with 413', async () => {
    const body = JSON.stringify({ ...person, padding: 'x'.repeat(1024 * 1024) })
    const reply = await callApi('POST', '/api/users', { key: admin.accessKey, body })

    expect([reply.status, reply.json.Message]).toEqual([413, 'Request body is larger than 64 KiB'])
  })

  it('reads JSON whatever the content type says when the caller uses a key', async () => {
    const body = { ...person, email_address: 'urlencoded@example.com' }
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const reply = await callApi('POST', '/api/users', { key: admin.accessKey, body, headers })

    expect(reply.status).toBe(200)
  })

  it('makes one user and nineteen 409 of twenty parallel creates with one address', async () => {
    const body = { ...person, email_address: 'Twenty@example.com' }
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => callApi('POST', '/api/users', { key: admin.accessKey, body })),
    )

    const statuses = replies.map((reply) => reply.status).sort()
    expect(statuses).toEqual([200, ...Array(19).fill(409)])
    expect(replies.find((reply) => reply.status === 409)?.json).toEqual({
      Status: 'Error',
      Message: 'User email already exists for this Org',
      Meta: { email_address: 'Another user already has this email address' },
    })
    expect(await db().user.count({ where: { emailAddress: 'twenty@example.com' } })).toBe(1)
  })

  it('allows the same address in another organisation', async () => {
    const neighbour = await buildUser({ isAdmin: true })
    const body = { ...person, email_address: admin.row.emailAddress }

    expect((await callApi('POST', '/api/users', { key: neighbour.accessKey, body })).status).toBe(200)
  })
})

describe('granting while adding', () => {
  let manager: Person
  beforeAll(async () => {
    manager = await buildUser({ privileges: { users: 'write', apis: 'read' } })
  })

  async function create(user_permissions: object) {
    const body = {
      first_name: 'A',
      last_name: 'B',
      email_address: `${Math.random()}@example.com`,
      user_permissions,
    }
    return callApi('POST', '/api/users', { key: manager.accessKey, body })
  }

  it('allows what the caller holds', async () => {
    expect((await create({ users: 'write', apis: 'read' })).status).toBe(200)
  })

  it('refuses more than the caller holds', async () => {
    const reply = await create({ apis: 'write' })

    expect([reply.status, reply.json]).toEqual([
      403,
      {
        Status: 'Error',
        Message: 'You cannot grant more than you have: APIs',
        Meta: { 'user_permissions.apis': 'You cannot grant more than you have: APIs' },
      },
    ])
  })

  it.each(['admin', 'true', true])('refuses IsAdmin: %j', async (IsAdmin) => {
    const reply = await create({ IsAdmin })

    expect([reply.status, reply.json.Message]).toEqual([403, 'Only an admin can make a user an admin'])
  })
})
