import 'server-only'
import cluster from 'node:cluster'
import nextEnv from '@next/env'
import { readSettings, type Settings } from '../env'
import { checkSettingNames, refuseUnreadableEnvFiles } from '../env-file'

/** What a start finds or makes, shared by all its processes. */
export type FoundSettings = Record<
  'PORT' | 'DATABASE_URL' | 'AUTH_SECRET' | 'APP_URL' | 'NEXTAUTH_URL' | 'WEB_CONCURRENCY',
  string
>

/**
 * Reads `.env` and the environment, and warns on standard error of names that are probably misspelt.
 * @throws SettingsError naming every wrong setting
 */
export function loadSettings(isDevelopment: boolean): Settings {
  refuseUnreadableEnvFiles(process.cwd(), isDevelopment)
  const namesBefore = Object.keys(process.env)
  const { loadedEnvFiles } = nextEnv.loadEnvConfig(process.cwd(), isDevelopment, {
    info: () => {},
    error: (told) => process.stderr.write(`${told}\n`),
  })
  const fileNames = loadedEnvFiles.flatMap(({ path: file, env }) =>
    Object.keys(env).map((name) => ({ file, name })),
  )
  const warnings = checkSettingNames(fileNames, namesBefore)
  // The other processes of a start find the same.
  if (cluster.isPrimary) for (const warning of warnings) process.stderr.write(`${warning}\n`)
  return readSettings(process.env)
}

/** It applies to all code of the process, also after Next has read `.env` again. */
export function applySettings(found: FoundSettings): void {
  Object.assign(process.env, found)
  nextEnv.updateInitialEnv(found)
}
