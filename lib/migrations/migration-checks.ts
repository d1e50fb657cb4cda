import 'server-only'
import { type Client, escapeIdentifier } from 'pg'
import { OperatorError } from '@/lib/operator/operator-error'

/** The oldest version that the PostgreSQL project still maintained when Gatehouse 0.1 came out. */
const oldestVersion = 14
const extensions = ['pg_trgm', 'unaccent']

type Facts = {
  version: number
  encoding: string
  role: string
  database: string
  schema: string | null
  mayCreateInSchema: boolean
  mayCreateInDatabase: boolean
}

/**
 * Checks before the first migration whether this database is suitable, so that nothing is half done.
 * @throws OperatorError with everything that is missing, and the SQL that adds it
 */
export async function refuseUnfitDatabase(client: Client): Promise<void> {
  const facts = await readFacts(client)
  const { version, encoding, database } = facts
  if (version < oldestVersion) {
    throw new OperatorError(
      `The database is a PostgreSQL ${version}, and Gatehouse needs PostgreSQL ${oldestVersion} or newer.`,
    )
  }
  if (encoding !== 'UTF8') {
    throw new OperatorError(
      `The database "${database}" is in the encoding ${encoding}, and Gatehouse needs UTF8: create another one with ENCODING 'UTF8' TEMPLATE template0.`,
    )
  }
  if (facts.schema !== null && facts.schema !== 'public') {
    throw new OperatorError(
      `New tables would go to the schema "${facts.schema}", and Gatehouse uses "public": ALTER ROLE ${escapeIdentifier(facts.role)} IN DATABASE ${escapeIdentifier(database)} SET search_path = public.`,
    )
  }
  await refuseMissingRights(client, facts)
  await refuseOtherTables(client, facts)
}

/**
 * Checks before further migrations whether this role may change the existing tables.
 * @throws OperatorError naming what is missing
 */
export async function refuseMissingOwnership(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string; owner: string; role: string }>(
    `SELECT relname AS table, pg_get_userbyid(relowner) AS owner, current_user AS role FROM pg_class
      WHERE oid = to_regclass('app_user') AND NOT pg_has_role(relowner, 'USAGE')`,
  )
  const [row] = rows
  if (row) {
    throw new OperatorError(
      `The database user "${row.role}" may not change the tables of Gatehouse: use their owner "${row.owner}" in DATABASE_URL, or GRANT ${escapeIdentifier(row.owner)} TO ${escapeIdentifier(row.role)}.`,
    )
  }
  const facts = await readFacts(client)
  // What the first migration made in the database is there.
  await refuseMissingRights(client, { ...facts, mayCreateInDatabase: true })
}

async function readFacts(client: Client): Promise<Facts> {
  const { rows } = await client.query<Facts>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version,
            current_setting('server_encoding') AS encoding,
            current_user AS role, current_database() AS database, current_schema() AS schema,
            coalesce(has_schema_privilege(to_regnamespace('public')::oid, 'CREATE'), false) AS "mayCreateInSchema",
            has_database_privilege(current_database(), 'CREATE') AS "mayCreateInDatabase"`,
  )
  const [facts] = rows
  if (!facts) throw new Error('a SELECT without FROM answers one row')
  return facts
}

async function refuseMissingRights(client: Client, facts: Facts): Promise<void> {
  const role = escapeIdentifier(facts.role)
  const remedies: string[] = []
  if (!facts.mayCreateInSchema) {
    const isMissing = facts.schema === null && !(await hasSchema(client))
    // PostgreSQL 15 and newer give this right to the owner of the database only.
    remedies.push(
      isMissing ? `CREATE SCHEMA public AUTHORIZATION ${role}` : `GRANT CREATE ON SCHEMA public TO ${role}`,
    )
  }
  if (!facts.mayCreateInDatabase) {
    remedies.push(`GRANT CREATE ON DATABASE ${escapeIdentifier(facts.database)} TO ${role}`)
  }
  const { missing, impossible } = await lookForExtensions(client)
  if (impossible.length > 0) {
    throw new OperatorError(
      `The PostgreSQL of the database has no extension ${impossible.join(' and no ')}: install PostgreSQL's contrib package on its machine.`,
    )
  }
  remedies.push(...missing.map((name) => `CREATE EXTENSION ${name}`))
  if (remedies.length === 0) return
  throw new OperatorError(
    `The database user "${facts.role}" lacks privileges in the database "${facts.database}": let an owner of it run ${remedies.join('; ')}.`,
  )
}

async function hasSchema(client: Client): Promise<boolean> {
  const { rowCount } = await client.query("SELECT FROM pg_namespace WHERE nspname = 'public'")
  return rowCount !== 0
}

/** Extensions that this role may not create, and those that are not installed. */
async function lookForExtensions(client: Client): Promise<{ missing: string[]; impossible: string[] }> {
  const { rows } = await client.query<{ name: string; isAvailable: boolean; mayMake: boolean }>(
    `SELECT name, version IS NOT NULL AS "isAvailable",
            coalesce(trusted OR NOT superuser, false) OR current_setting('is_superuser') = 'on' AS "mayMake"
       FROM unnest($1::text[]) AS name
       LEFT JOIN pg_available_extensions AS available USING (name)
       LEFT JOIN pg_available_extension_versions AS versions USING (name)
      WHERE (version = default_version OR version IS NULL)
        AND NOT EXISTS (SELECT FROM pg_extension WHERE extname = name)`,
    [extensions],
  )
  return {
    missing: rows.filter((row) => row.isAvailable && !row.mayMake).map((row) => row.name),
    impossible: rows.filter((row) => !row.isAvailable).map((row) => row.name),
  }
}

const mostNamed = 3

async function refuseOtherTables(client: Client, { database }: Facts): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
      WHERE relnamespace = to_regnamespace('public') AND relkind IN ('r', 'p', 'v', 'm', 'f')
        AND relname <> '_prisma_migrations'
        AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')
      ORDER BY 1 LIMIT ${mostNamed + 1}`,
  )
  if (rows.length === 0) return
  const names = rows.slice(0, mostNamed).map((row) => row.name)
  const more = rows.length > mostNamed ? ' and more' : ''
  throw new OperatorError(
    `The schema "public" of the database "${database}" holds tables of another program (${names.join(', ')}${more}): give Gatehouse a database of its own.`,
  )
}
