import 'server-only'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { WholeScriptAdapterFactory } from './whole-script-adapter'

type Place = {
  databaseUrl: string
  /** The `prisma` folder of the project. */
  folder: string
}

/**
 * Applies the missing migrations of `folder`/migrations with Prisma's own engine, so that the rows it keeps about
 * them stay those of `prisma migrate`. Answers the names of the applied ones, in order.
 */
export function applyWithPrisma(place: Place): Promise<string[]> {
  return withSchemaEngine(place, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await listMigrations(place),
      filters: everything,
    })
    return appliedMigrationNames
  })
}

/** Records that a migration was run by hand. @throws the engine's error when it was applied already */
export function markApplied(place: Place, migrationName: string): Promise<void> {
  return withSchemaEngine(place, async (engine) => {
    await engine.markMigrationApplied({ migrationsList: await listMigrations(place), migrationName })
  })
}

/** Records that a failed migration was rolled back, so that it is tried again. @throws when it has not failed */
export function markRolledBack(place: Place, migrationName: string): Promise<void> {
  return withSchemaEngine(place, async (engine) => {
    await engine.markMigrationRolledBack({ migrationName })
  })
}

async function listMigrations({ folder }: Place) {
  const baseDir = path.join(folder, 'migrations')
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(path.join(baseDir, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: await readMigrations(baseDir),
  }
}

/** For the engine: no table or enum belongs to another application. */
export const everything = { externalTables: [], externalEnums: [] }

/**
 * Runs `work` with Prisma's engine at a database and closes it. It is the WebAssembly engine from the npm registry: the
 * native one would be downloaded from another host.
 * @throws DatabaseError PostgreSQL's error for a script; otherwise the engine's
 */
export async function withSchemaEngine<T>(
  { databaseUrl, folder }: Place,
  work: (engine: SchemaEngine, schema: { path: string; content: string }) => Promise<T>,
): Promise<T> {
  const schemaFile = path.join(folder, 'schema.prisma')
  const content = await readFile(schemaFile, 'utf8')
  const { SchemaEngine } = await loadEngine()
  const connections = new WholeScriptAdapterFactory({ connectionString: databaseUrl })
  const engine = await SchemaEngine.new(
    { datamodels: [[schemaFile, content]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(connections),
  )
  try {
    return await work(engine, { path: schemaFile, content })
  } catch (error) {
    throw connections.refusal ?? error
  } finally {
    engine.free()
    await connections.close()
  }
}

async function readMigrations(baseDir: string) {
  const entries = await readdir(baseDir, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(baseDir, name, 'migration.sql'), 'utf8')
      return {
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
      }
    }),
  )
}

/** Loaded once: its JavaScript half keeps the WebAssembly instance in a variable of its module. */
let loaded: ReturnType<typeof instantiate> | undefined

function loadEngine() {
  loaded ??= instantiate()
  return loaded
}

/** Node 20 cannot import a .wasm file as a module, which is all that the package's own entry does. */
async function instantiate() {
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const packageEntry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = await readFile(path.join(path.dirname(packageEntry), 'schema_engine_bg.wasm'))
  const imports: WebAssembly.ModuleImports = { ...engine }
  for (const name of Object.keys(imports)) {
    // The engine leaves ten-second timers behind; they must not keep a finished process alive.
    if (name.startsWith('__wbg_setTimeout_')) {
      imports[name] = (callback: () => void, milliseconds: number) =>
        setTimeout(callback, milliseconds).unref()
    }
  }
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': imports })
  engine.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return engine
}
