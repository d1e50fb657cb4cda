import http from 'node:http'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { eventValues } from '@/lib/audit/record-event'
import { newId } from '@/lib/db/new-id'
import type { Statement } from '@/lib/db/statement'
import { accessKeyHash } from '@/lib/secrets/access-key'
import { userById } from '@/lib/users/directory/get-user'
import { firstUsers, laterUsers } from '@/lib/users/directory/list-users'
import { emailPages, patternOf } from '@/lib/users/directory/search-by-email'
import { smallPage } from '@/lib/users/directory/speed/small-page'
import { changedValues, saveUnchanged } from '@/lib/users/update-read-user'

/*
 * The floor: what node:http and pg alone take for the very same queries. No rules, no shapes, no headers but the type,
 * keys are not decrypted, errors are not explained.
 */
const pageSize = Number(process.env.PAGE_SIZE)
const first = firstUsers(pageSize).key
const later = laterUsers(pageSize).key
// Of an event that comes from nowhere.
const event = {
  actorKind: 'key' as const,
  action: 'user.updated' as const,
  result: 'done' as const,
  changes: {},
  requestId: null,
  ipAddress: null,
  userAgent: null,
  requestMethod: null,
  requestPath: null,
}
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  // As the product does it for short reads (lib/db/database.ts).
  options: '-c plan_cache_mode=force_generic_plan',
})
const run = async ({ name, text: sql }: Statement, values: unknown[]) =>
  (await pool.query({ name, text: sql, values })).rows

async function answer({ method, url = '/', headers }: http.IncomingMessage, body: string): Promise<unknown> {
  const key = accessKeyHash(headers.authorization ?? '')
  const { pathname, searchParams } = new URL(url, 'http://floor')
  const page = Number(searchParams.get('p') ?? 1)
  if (pathname === '/api/users') {
    const [caller, ...users] = await (page === 1
      ? run(first, [key])
      : run(later, [key, (page - 1) * pageSize]))
    return { users: users.map(shown), pages: Math.ceil(caller.total / pageSize) - 1 }
  }
  if (pathname === '/api/users/search') {
    const { kind, pattern, indexed, isSmall } = patternOf(JSON.parse(body).filters.query)
    const [caller, ...users] = isSmall
      ? await run(smallPage().key, [key, pattern, ...indexed, pageSize, 0])
      : await run(emailPages()[kind].key, [key, pattern, pageSize, 0, 1001, ...indexed])
    return { users: users.map(shown), pages: Math.ceil(caller.total / pageSize) - 1 }
  }
  const [caller, user] = await run(userById.key, [key, pathname.slice('/api/users/'.length)])
  if (method === 'GET') return shown(user)
  const who = { ...event, id: newId(), orgId: user.orgId, actorId: caller.id, targetId: user.id }
  const after = changedValues({ ...user, lastName: JSON.parse(body).last_name })
  await run(saveUnchanged, [
    ...[user.id, user.version, caller.id, caller.version, key, caller.generation],
    ...after,
    ...eventValues({ ...who, actorName: caller.firstName, targetName: user.firstName }),
  ])
  return { Status: 'OK', Message: 'User updated', Meta: null }
}

function shown({
  accessKeyCipher,
  isCaller,
  total,
  version,
  isAdmin,
  privileges,
  ...user
}: Record<string, unknown>) {
  return { api_model: {}, ...user, password: '', access_key: '', user_permissions: privileges }
}

const server = http.createServer(async (request, response) => {
  const body = request.method === 'GET' ? '' : await text(request)
  const sent = JSON.stringify(await answer(request, body))
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) })
  response.end(sent)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`Floor is ready at http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
})
