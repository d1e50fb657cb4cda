import { z } from 'zod'

/** The first entry of a backup: what it is of. */
export const aboutName = 'about.json'

const tableShape = z.object({
  name: z.string().regex(/^[a-z_]+$/),
  /** In the order of its rows in the backup. */
  columns: z.array(z.string().regex(/^[a-z0-9_]+$/)).min(1),
})

/** A table of the database, with the columns that are copied. */
export type TableCopy = z.output<typeof tableShape>

export const aboutShape = z.object({
  format: z.literal(1, 'is of a newer version'),
  /** Of the Gatehouse that made it. */
  version: z.string(),
  made_at: z.iso.datetime(),
  postgres: z.string(),
  /** Applied when it was made, in order. */
  migrations: z.array(z.string().regex(/^\w+$/)).min(1),
  /** In an order in which no row refers to a later table. */
  tables: z.array(tableShape),
  has_secrets: z.boolean(),
})

export type About = z.output<typeof aboutShape>

/** The last entry but the checksums: how many rows each table had. */
export const rowsName = 'rows.json'
export const rowsShape = z.record(z.string(), z.int().min(0))

/** What the data needs besides the database. */
export const secretsName = 'secrets.json'
export const secretsShape = z.object({ AUTH_SECRET: z.string().min(32) })
