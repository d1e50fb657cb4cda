import http from 'node:http'
import { text } from 'node:stream/consumers'
import pg from 'pg'

/*
 * The plain floor: the server that a good engineer would write in an afternoon. node:http, a pool of pg, tables of its own
 * with the few indexes that it needs, one key in the environment. It knows no privileges, no versions and no pages of
 * more than one query.
 */
const pageSize = Number(process.env.PAGE_SIZE)
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })

/** The same users, copied. */
const tables = `
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE SCHEMA plain;
  CREATE TABLE plain.person AS
    SELECT id, org_id, first_name, last_name, email_address, is_active AS active, privileges AS user_permissions
    FROM app_user;
  ALTER TABLE plain.person ADD PRIMARY KEY (id);
  CREATE INDEX ON plain.person USING gin (email_address gin_trgm_ops);
  CREATE TABLE plain.event (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT now(),
    person_id text NOT NULL,
    action text NOT NULL,
    changes jsonb NOT NULL
  );
  CREATE INDEX ON plain.event (person_id)`

async function answer({ method, url = '/' }: http.IncomingMessage, body: string): Promise<unknown> {
  const { pathname, searchParams } = new URL(url, 'http://floor')
  if (pathname === '/api/users') return { users: await list(Number(searchParams.get('p') ?? 1)) }
  if (pathname === '/api/users/search') return { users: await search(JSON.parse(body).filters.query) }
  const id = pathname.slice('/api/users/'.length)
  if (method === 'GET') return get(id)
  await update(id, JSON.parse(body).last_name)
  return { Status: 'OK', Message: 'User updated', Meta: null }
}

async function list(page: number): Promise<unknown[]> {
  const sql = 'SELECT * FROM plain.person ORDER BY id LIMIT $1 OFFSET $2'
  return (await pool.query(sql, [pageSize, (page - 1) * pageSize])).rows
}

async function search(part: string): Promise<unknown[]> {
  const sql = 'SELECT * FROM plain.person WHERE email_address LIKE $1 LIMIT $2'
  return (await pool.query(sql, [`%${part}%`, pageSize])).rows
}

async function get(id: string): Promise<unknown> {
  return (await pool.query('SELECT * FROM plain.person WHERE id = $1', [id])).rows[0]
}

async function update(id: string, lastName: string): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await client.query('UPDATE plain.person SET last_name = $2 WHERE id = $1', [id, lastName])
    await client.query('INSERT INTO plain.event (person_id, action, changes) VALUES ($1, $2, $3)', [
      id,
      'user.updated',
      { last_name: lastName },
    ])
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}

const server = http.createServer(async (request, response) => {
  if (request.headers.authorization !== process.env.API_KEY) {
    response.writeHead(401).end()
    return
  }
  const body = request.method === 'GET' ? '' : await text(request)
  const sent = JSON.stringify(await answer(request, body))
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) })
  response.end(sent)
})

await pool.query(tables)
await pool.query('VACUUM ANALYZE plain.person')
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`Floor is ready at http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
})
