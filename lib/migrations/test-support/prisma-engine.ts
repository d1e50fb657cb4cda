import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { Pool } from 'pg'
import { migrationNames, readMigration } from '../migration-table'

type Target = {
  databaseUrl: string
  /** The `prisma` folder of the project. */
  folder: string
}

/** For the engine: no table or enum is somebody else's. */
export const everything = { externalTables: [], externalEnums: [] }

/**
 * Runs `work` with Prisma's engine of migrations at a database: the WebAssembly one of the npm registry, because the
 * native one of the `prisma` command is downloaded from another host.
 */
export async function withSchemaEngine<T>(
  { databaseUrl, folder }: Target,
  work: (engine: SchemaEngine, schema: { path: string; content: string }) => Promise<T>,
): Promise<T> {
  const schemaFile = path.join(folder, 'schema.prisma')
  const content = await readFile(schemaFile, 'utf8')
  const { SchemaEngine } = await engineModule
  const pool = new Pool({ connectionString: databaseUrl })
  const engine = await SchemaEngine.new(
    { datamodels: [[schemaFile, content]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool)),
  )
  try {
    return await work(engine, { path: schemaFile, content })
  } finally {
    engine.free()
    await pool.end()
  }
}

/** What `prisma migrate status` finds out about a database. */
export async function statusByPrisma(target: Target) {
  const migrationsList = await listMigrations(target)
  const found = await withSchemaEngine(target, (engine) =>
    engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: everything }),
  )
  return { history: found.history, failed: found.failedMigrationNames, edited: found.editedMigrationNames }
}

/** `prisma migrate resolve --applied` for every migration of the folder. */
export async function recordAllByPrisma(target: Target): Promise<void> {
  const migrationsList = await listMigrations(target)
  await withSchemaEngine(target, async (engine) => {
    for (const { path: migrationName } of migrationsList.migrationDirectories) {
      await engine.markMigrationApplied({ migrationsList, migrationName })
    }
  })
}

async function listMigrations({ folder }: Target): Promise<MigrationList> {
  const baseDir = path.join(folder, 'migrations')
  const names = await migrationNames(folder)
  const migrations = await Promise.all(names.map((name) => readMigration(folder, name)))
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(path.join(baseDir, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}

// Once: its JavaScript half keeps the WebAssembly instance in a variable of its module.
const engineModule = instantiate()

/** Node 20 cannot import a .wasm file as a module, which is all that the package's own entry does. */
async function instantiate() {
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const packageEntry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = await readFile(path.join(path.dirname(packageEntry), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...engine } })
  engine.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return engine
}
