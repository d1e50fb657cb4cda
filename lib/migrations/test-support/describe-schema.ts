import { Client } from 'pg'
import { everything, withSchemaEngine } from './prisma-engine'

/** The SQL with which Prisma itself would make the database of `schema.prisma`. */
export async function sqlOfSchema(target: { databaseUrl: string; folder: string }): Promise<string> {
  return withSchemaEngine(target, async (engine, schema) => {
    const { stdout } = await engine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: null,
      filters: everything,
    })
    return stdout ?? ''
  })
}

/**
 * Everything in a database that `schema.prisma` can express, one line each: columns, keys, indexes of whole tables.
 * (The engine could compare by itself, but its JavaScript adapter cannot read the system catalogue.)
 */
export async function describeSchema(databaseUrl: string): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ line: string }>(`
    with ours as (
      select oid, relname from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> '_prisma_migrations'
    )
    select format('%s.%s %s%s %s', relname, attname, format_type(atttypid, atttypmod),
                  case when attnotnull then ' not null' else '' end, pg_get_expr(adbin, adrelid)) as line
      from ours join pg_attribute on attrelid = ours.oid and attnum > 0 and not attisdropped
      left join pg_attrdef on adrelid = attrelid and adnum = attnum
    union all
    select format('%s: %s %s', relname, conname, pg_get_constraintdef(pg_constraint.oid))
      from ours join pg_constraint on conrelid = ours.oid and contype in ('p', 'f', 'u')
    union all
    select pg_get_indexdef(indexrelid)
      from ours join pg_index on indrelid = ours.oid and indexprs is null and indpred is null
    union all
    select format('%s %s', typname, enumlabel) from pg_enum join pg_type on pg_type.oid = enumtypid
     order by line`)
  await client.end()
  return rows.map(({ line }) => line)
}
