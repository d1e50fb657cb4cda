import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { withDatabase } from '../db/test-support/database.global-setup'
import { searchedText } from '../users/directory/words/searched-text'
import { migrate, migrationState, resolveMigration } from './migrate'
import { describeSchema, sqlOfSchema } from './test-support/describe-schema'
import { recordAllByPrisma, statusByPrisma } from './test-support/prisma-engine'

const folder = path.resolve('prisma')
let server: Client
let databaseUrl: string
let databases = 0
const copies: string[] = []

beforeEach(async () => {
  server = new Client({ connectionString: inject('testServerUrl') })
  await server.connect()
  databaseUrl = await makeDatabase()
})
afterEach(async () => {
  await server.end()
  for (const copy of copies.splice(0)) await rm(copy, { recursive: true })
})

describe('migrate', () => {
  test('applies everything to an empty database, and nothing the second time', async () => {
    expect(await migrate({ databaseUrl, folder })).toContain('20261121000000_first')
    expect(await migrate({ databaseUrl, folder })).toEqual([])
  })

  test('two that start together apply each migration once', async () => {
    const both = await Promise.all([migrate({ databaseUrl, folder }), migrate({ databaseUrl, folder })])
    expect(both.flat()).toHaveLength(new Set(both.flat()).size)
    expect(both.flat()).toContain('20261121000000_first')
  })

  test('a migration that fails is named, also at the next start, and the answer is one line', async () => {
    const broken = await copyWith({ name: '29990101000000_broken', sql: 'select nonsense from nowhere;' })
    const first = migrate({ databaseUrl, folder: broken })
    await expect(first).rejects.toThrow(/^Migration 29990101000000_broken failed .*nowhere.*$/)
    await expect(migrate({ databaseUrl, folder: broken })).rejects.toThrow(
      /^Migration 29990101000000_broken failed/,
    )
  })

  test('a failed migration is put right without another program: tried again, or noted as done by hand', async () => {
    const name = '29990101000000_broken'
    const broken = { databaseUrl, folder: await copyWith({ name, sql: 'select nonsense from nowhere;' }) }
    await expect(migrate(broken)).rejects.toThrow(`npm run admin -- migrate resolve --rolled-back ${name}`)
    const failed = { name, reason: 'relation "nowhere" does not exist (42P01)' }
    expect(await migrationState(broken)).toMatchObject({ failed, pending: [], unknown: [] })
    expect(await statusByPrisma(broken)).toEqual({ history: null, failed: [name], edited: [] })

    const other = resolveMigration(broken, { name: '29990101000000_other', as: 'rolled back' })
    await expect(other).rejects.toThrow(/^There is no migration/)
    expect(await resolveMigration(broken, { name, as: 'rolled back' })).toMatchObject({
      failed: null,
      pending: [name],
    })
    const again = resolveMigration(broken, { name, as: 'rolled back' })
    await expect(again).rejects.toThrow(/has not failed\.$/)
    const repaired = { databaseUrl, folder: await copyWith({ name, sql: 'create table nowhere (id int);' }) }
    expect(await migrate(repaired)).toEqual([name])

    const next = '29990102000000_next'
    const stuck = { databaseUrl, folder: await copyWith({ name: next, sql: 'create table nowhere ();' }) }
    await mkdir(path.join(stuck.folder, 'migrations', name))
    await writeFile(
      path.join(stuck.folder, 'migrations', name, 'migration.sql'),
      'create table nowhere (id int);',
    )
    await expect(migrate(stuck)).rejects.toThrow(/"nowhere" already exists/)
    const state = await resolveMigration(stuck, { name: next, as: 'applied' })
    expect(state.applied.slice(-2)).toEqual([name, next])
    expect(await migrate(stuck)).toEqual([])
  })

  test('rights that are missing are told as the SQL that gives them, which is enough', async () => {
    const role = `lacking_${process.pid}`
    await server.query(`create role ${role} login password 'x'`)
    const { databaseUrl, asRole } = await databaseFor(role)
    const refusal: unknown = await migrate({ databaseUrl: asRole, folder }).catch((error) => error)
    const [, remedies] =
      /^The database user "\w+" lacks privileges in .*: let an owner of it run (.+)\.$/.exec(
        refusal instanceof Error ? refusal.message : '',
      ) ?? []
    expect(remedies).toMatch(
      /^GRANT CREATE ON SCHEMA public TO "\w+"; GRANT CREATE ON DATABASE "\w+" TO "\w+"$/,
    )
    expect(await run(databaseUrl, "select to_regclass('_prisma_migrations') as made")).toEqual([
      { made: null },
    ])

    await run(databaseUrl, remedies ?? '')
    expect(await migrate({ databaseUrl: asRole, folder })).toContain('20261121000000_first')

    const newer = await copyWith({ name: '29990101000000_newer', sql: 'alter table app_user add x int;' })
    await server.query(`create role other_${role} login password 'x' in role pg_read_all_data`)
    const asOther = Object.assign(new URL(asRole), { username: `other_${role}` }).href
    await expect(migrate({ databaseUrl: asOther, folder: newer })).rejects.toThrow(
      new RegExp(`may not change the tables of Gatehouse: use their owner "${role}" in DATABASE_URL`),
    )
  })

  test('a database of another program, or in another encoding, is refused and left as it is', async () => {
    await run(databaseUrl, 'create table invoice (id int); create view due as select id from invoice')
    await expect(migrate({ databaseUrl, folder })).rejects.toThrow(
      /^The schema "public" of the database "\w+" holds tables of another program \(due, invoice\): give/,
    )
    expect(await run(databaseUrl, "select to_regclass('_prisma_migrations') as made")).toEqual([
      { made: null },
    ])

    const others = await makeDatabase()
    await run(
      others,
      `create table _prisma_migrations (migration_name text, started_at timestamptz, finished_at timestamptz, rolled_back_at timestamptz, logs text);
       insert into _prisma_migrations values ('20200101000000_init', now(), now())`,
    )
    await expect(migrate({ databaseUrl: others, folder })).rejects.toThrow(
      /^The database belongs to another program \(its migration 20200101000000_init /,
    )

    const ascii = await makeDatabase(
      "encoding 'SQL_ASCII' locale 'C' template template0 locale_provider libc",
    )
    await expect(migrate({ databaseUrl: ascii, folder })).rejects.toThrow(/is in the encoding SQL_ASCII/)
  })

  test('a database that a newer version has migrated is refused and left as it is', async () => {
    const newer = await copyWith({ name: '29990101000000_newer', sql: 'create table newer (id int);' })
    await migrate({ databaseUrl, folder: newer })
    await expect(migrate({ databaseUrl, folder })).rejects.toThrow(
      /newer version of Gatehouse .*29990101000000_newer/,
    )
  })

  test('the planner knows what is searched as soon as users have been migrated', async () => {
    const before = await copyBefore('20261123010000_indexes_of_texts_and_ids')
    await migrate({ databaseUrl, folder: before })
    await run(
      databaseUrl,
      `INSERT INTO organisation (id, name) VALUES (lpad('1', 24, '0'), 'Old');
       INSERT INTO app_user (id, org_id, first_name, last_name, email_address, access_key_hash, access_key_cipher, updated_at)
       SELECT lpad(to_hex(n), 24, '0'), lpad('1', 24, '0'), 'Jo', 'Old', n || '@old.example', sha256(n::text::bytea), '', now()
       FROM generate_series(1, 50) AS n`,
    )
    await migrate({ databaseUrl, folder })
    const known = "SELECT FROM pg_stats WHERE tablename = 'app_user_search_idx'"
    expect(await run(databaseUrl, known)).toHaveLength(1)
  })

  test('users of before are found by the index of folded texts, without accents and by both forms of a domain', async () => {
    await migrate({ databaseUrl, folder: await copyBefore('20261126070000_one_meaning_of_a_match') })
    await run(
      databaseUrl,
      `INSERT INTO organisation (id, name) VALUES (lpad('1', 24, '0'), 'Old');
       INSERT INTO app_user (id, org_id, first_name, last_name, email_address, access_key_hash, access_key_cipher, updated_at)
       SELECT lpad(to_hex(n), 24, '0'), lpad('1', 24, '0'), (ARRAY['Ὀδυσσεύς', 'Jo'])[n], 'Old',
         (ARRAY['a@xn--e1afmkfd.xn--p1ai', 'b@old.example'])[n], sha256(n::text::bytea), '', now()
       FROM generate_series(1, 2) AS n`,
    )
    await migrate({ databaseUrl, folder })
    for (const part of ['ΟΔΥΣΣΕΥΣ', 'пример.рф', 'xn--e1afmkfd']) {
      const found = `SELECT first_name FROM app_user WHERE ${searchedText} LIKE folded('%${part}%')`
      expect(await run(databaseUrl, found)).toEqual([{ first_name: 'Ὀδυσσεύς' }])
      const plan = await run(databaseUrl, `SET enable_seqscan = off; EXPLAIN ${found}`)
      expect(JSON.stringify(plan)).toContain('app_user_search_idx')
    }
    // A process of the version before, which still runs while an upgrade goes from one to the next.
    const asBefore = `SELECT first_name FROM app_user
      WHERE searchable(first_name || ' ' || last_name || ' ' || email_address) LIKE searchable('%Jo%')`
    expect(await run(databaseUrl, asBefore)).toEqual([{ first_name: 'Jo' }])
  })

  test('bounds the passwords that users without all rights set for others, and the links that are open', async () => {
    await migrate({ databaseUrl, folder: await copyBefore('20261126010000_rights_of_who_knows_a_password') })
    const id = (n: number) => `lpad('${n}', 24, '0')`
    const event = (n: number, { action, by, of }: { action: string; by: number; of: number }) =>
      `(${id(n)}, ${id(1)}, 'key', ${id(by)}, 'Jo', '${action}', ${id(of)}, '{"hasPassword": [null, true]}')`
    // 1 is an admin, 2 a manager; the others are weak and have a password.
    await run(
      databaseUrl,
      `INSERT INTO organisation (id, name) VALUES (${id(1)}, 'Old');
       INSERT INTO app_user (id, org_id, first_name, last_name, email_address, access_key_hash, access_key_cipher,
         updated_at, password_hash, is_admin, privileges)
       SELECT lpad(n::text, 24, '0'), ${id(1)}, 'Jo', 'Old', n || '@old.example', sha256(n::text::bytea), '', now(), '$2b$04$' || repeat('x', 53),
         n = 1, CASE WHEN n = 2 THEN '{"users": "write"}' ELSE '{"keys": "read"}' END::jsonb
       FROM generate_series(1, 7) AS n;
       INSERT INTO audit_event (id, org_id, actor_kind, actor_id, actor_name, action, target_id, changes) VALUES
         ${event(1, { action: 'user.created', by: 1, of: 3 })},
         ${event(2, { action: 'user.created', by: 2, of: 4 })},
         ${event(3, { action: 'user.updated', by: 1, of: 4 })},
         ${event(4, { action: 'user.password_set', by: 2, of: 5 })},
         ${event(5, { action: 'user.password_changed', by: 5, of: 5 })},
         ${event(6, { action: 'user.created', by: 2, of: 6 })},
         ${event(7, { action: 'user.password_changed', by: 1, of: 6 })},
         ${event(8, { action: 'invitation.sent', by: 2, of: 1 })};
       INSERT INTO account_link (id, user_id, purpose, token_hash, expires_at)
       SELECT id, id, 'password_reset', sha256(id::bytea), now() + interval '1 hour' FROM app_user WHERE id IN (${id(1)}, ${id(7)})`,
    )
    await migrate({ databaseUrl, folder })
    const bounded = 'SELECT right(id, 1) AS id, password_rights, access_key_rights FROM app_user WHERE'
    const keysRead = { keys: 'read' }
    expect(
      await run(databaseUrl, `${bounded} password_rights IS NOT NULL OR access_key_rights IS NOT NULL`),
    ).toEqual([{ id: '4', password_rights: keysRead, access_key_rights: keysRead }])
    const links = 'SELECT right(user_id, 1) AS id, issuer_rights, is_own_request FROM account_link ORDER BY 1'
    expect(await run(databaseUrl, links)).toEqual([
      { id: '1', issuer_rights: {}, is_own_request: false },
      { id: '7', issuer_rights: keysRead, is_own_request: false },
    ])
  })

  test('takes out of names what shows nothing and cannot be typed, and says so in the audit log', async () => {
    await migrate({ databaseUrl, folder: await copyBefore('20261126040000_names_can_be_typed') })
    await run(
      databaseUrl,
      `INSERT INTO organisation (id, name) VALUES (lpad('1', 24, '0'), 'Old');
       INSERT INTO app_user (id, org_id, first_name, last_name, email_address, access_key_hash, access_key_cipher, updated_at)
       SELECT lpad(to_hex(n), 24, '0'), lpad('1', 24, '0'), (ARRAY[E'A\u200bda', E'\u3164', E'علی\u200cرضا', 'Jo'])[n],
         (ARRAY['One', 'Two', 'Three', E'Sm\u200dith'])[n], n || '@old.example', sha256(n::text::bytea), '', now()
       FROM generate_series(1, 4) AS n`,
    )
    await migrate({ databaseUrl, folder })
    const names = 'SELECT first_name, last_name, version FROM app_user ORDER BY id'
    expect(await run(databaseUrl, names)).toEqual([
      { first_name: 'Ada', last_name: 'One', version: 2 },
      { first_name: '\u3164', last_name: 'Two', version: 1 },
      { first_name: 'علی\u200cرضا', last_name: 'Three', version: 1 },
      { first_name: 'Jo', last_name: 'Smith', version: 2 },
    ])
    const events = 'SELECT id, actor_kind, action, target_name, changes FROM audit_event ORDER BY target_id'
    const event = {
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      actor_kind: 'system',
      action: 'user.updated',
    }
    expect(await run(databaseUrl, events)).toEqual([
      { ...event, target_name: 'Ada One', changes: { firstName: ['A\u200bda', 'Ada'] } },
      { ...event, target_name: 'Jo Smith', changes: { lastName: ['Sm\u200dith', 'Smith'] } },
    ])
  })

  test('says of privileges who gave them when, as the audit log knows it', async () => {
    await migrate({ databaseUrl, folder: await copyBefore('20261127220000_grants_and_use') })
    const event = (n: number, target: number, changes: string, action = 'user.updated') =>
      `(lpad('${n}', 24, '0'), lpad('1', 24, '0'), '2026-01-0${n}T10:00:00Z', 'session', lpad('9', 24, '0'), 'Dora', '${action}',
        lpad('${target}', 24, '0'), '${changes}'::jsonb)`
    await run(
      databaseUrl,
      `INSERT INTO organisation (id, name) VALUES (lpad('1', 24, '0'), 'Old');
       INSERT INTO app_user (id, org_id, first_name, last_name, email_address, access_key_hash, access_key_cipher, updated_at,
         is_admin, privileges)
       SELECT lpad(n::text, 24, '0'), lpad('1', 24, '0'), 'N', n::text, n || '@old.example', sha256(n::text::bytea), '', now(),
         n = 2, (ARRAY['{"apis":"write","keys":"read","log":"read"}', '{}', '{"certs":"read"}']::jsonb[])[n]
       FROM generate_series(1, 3) AS n;
       INSERT INTO audit_event (id, org_id, occurred_at, actor_kind, actor_id, actor_name, action, target_id, changes) VALUES
       ${[
         event(
           1,
           1,
           '{"isAdmin":[null,false],"privileges":[null,{"apis":"read","keys":"read"}]}',
           'user.created',
         ),
         event(2, 1, '{"privileges":[{"apis":"read","keys":"read"},{"apis":"write","keys":"read"}]}'),
         event(3, 2, '{"isAdmin":[false,true]}'),
         event(4, 3, '{"privileges":[{},{"certs":"write"}]}'),
         event(5, 1, '{"firstName":["A","B"]}'),
       ].join(', ')}`,
    )
    await migrate({ databaseUrl, folder })
    const grant = (day: number) => {
      return {
        at: `2026-01-0${day}T10:00:00.000Z`,
        byId: '9'.padStart(24, '0'),
        byName: 'Dora',
        door: 'session',
      }
    }
    // Of "log" and "certs" nothing is known: no event set what is there now.
    expect(await run(databaseUrl, 'SELECT user_id, grants FROM privilege_grant ORDER BY user_id')).toEqual([
      { user_id: '1'.padStart(24, '0'), grants: { apis: grant(2), keys: grant(1) } },
      { user_id: '2'.padStart(24, '0'), grants: { IsAdmin: grant(3) } },
    ])
  })

  test('the rows it leaves are those of `prisma migrate`: it finds every migration applied and unchanged', async () => {
    await migrate({ databaseUrl, folder })
    const rows = await run(databaseUrl, 'select * from _prisma_migrations order by migration_name')

    const names = (await readdir(path.join(folder, 'migrations'), { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
    const expected = await Promise.all(
      names.sort().map(async (name) => ({
        migration_name: name,
        checksum: createHash('sha256')
          .update(await readMigration(name))
          .digest('hex'),
        applied_steps_count: 1,
        rolled_back_at: null,
        finished_at: expect.any(Date),
        logs: null,
      })),
    )
    expect(rows).toMatchObject(expected)
  })

  test('a database that Prisma’s own commands migrated goes on, in the same table', async () => {
    const before = await copyBefore('20261126040000_names_can_be_typed')
    await migrate({ databaseUrl, folder: before })
    const table = `SELECT attname, format_type(atttypid, atttypmod) AS type, attnotnull, pg_get_expr(adbin, adrelid) AS preset
      FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
      WHERE attrelid = '_prisma_migrations'::regclass AND attnum > 0 ORDER BY attnum`
    const ours = await run(databaseUrl, table)
    await run(databaseUrl, 'DROP TABLE _prisma_migrations')
    await recordAllByPrisma({ databaseUrl, folder: before })
    expect(await run(databaseUrl, table)).toEqual(ours)

    expect((await migrate({ databaseUrl, folder }))[0]).toBe('20261126040000_names_can_be_typed')
    expect(await statusByPrisma({ databaseUrl, folder })).toEqual({ history: null, failed: [], edited: [] })
  })

  test('the database it makes is the one that schema.prisma describes', async () => {
    await migrate({ databaseUrl, folder })
    const described = await makeDatabase()
    // What the schema names an operator class of.
    await run(described, 'CREATE EXTENSION pg_trgm')
    await run(described, await sqlOfSchema({ databaseUrl, folder }))
    const lines = await describeSchema(databaseUrl)
    expect(lines).toContainEqual(expect.stringMatching(/^app_user\.id /))
    expect(lines).toEqual(await describeSchema(described))
  })
})

/** A database on which the role has only the rights of PUBLIC. */
async function databaseFor(role: string) {
  const databaseUrl = await makeDatabase()
  return { databaseUrl, asRole: Object.assign(new URL(databaseUrl), { username: role, password: 'x' }).href }
}

async function makeDatabase(options = ''): Promise<string> {
  const name = `migrate_${process.pid}_${++databases}`
  await server.query(`create database ${name} ${options}`)
  return withDatabase(inject('testServerUrl'), name)
}

async function run(url: string, sql: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  const result = await client.query(sql).finally(() => client.end())
  // Of several statements the last one counts.
  return [result].flat().at(-1)?.rows ?? []
}

const readMigration = (name: string) => readFile(path.join(folder, 'migrations', name, 'migration.sql'))

async function copyBefore(name: string): Promise<string> {
  const copy = await copyOfAll()
  for (const migration of await readdir(path.join(copy, 'migrations'))) {
    if (migration >= name && /^\d/.test(migration))
      await rm(path.join(copy, 'migrations', migration), { recursive: true })
  }
  return copy
}

async function copyOfAll(): Promise<string> {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-migrations-'))
  copies.push(copy)
  await cp(path.join(folder, 'migrations'), path.join(copy, 'migrations'), { recursive: true })
  await writeFile(path.join(copy, 'schema.prisma'), await readFile(path.join(folder, 'schema.prisma')))
  return copy
}

async function copyWith({ name, sql }: { name: string; sql: string }): Promise<string> {
  const copy = await copyOfAll()
  await mkdir(path.join(copy, 'migrations', name))
  await writeFile(path.join(copy, 'migrations', name, 'migration.sql'), sql)
  return copy
}
