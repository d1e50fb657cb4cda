import 'server-only'
import nextEnv from '@next/env'
import { readSettings, type Settings } from '../env'

/** What a start finds or makes, and every process of it shares. */
export type FoundSettings = Record<
  'DATABASE_URL' | 'AUTH_SECRET' | 'APP_URL' | 'NEXTAUTH_URL' | 'WEB_CONCURRENCY',
  string
>

/** Reads `.env` and the environment. @throws SettingsError naming every wrong setting */
export function loadSettings(isDevelopment: boolean): Settings {
  nextEnv.loadEnvConfig(process.cwd(), isDevelopment, {
    info: () => {},
    error: (told) => process.stderr.write(`${told}\n`),
  })
  return readSettings(process.env)
}

/** What was found or made holds for all code of the process, also after Next has read `.env` again. */
export function settle(found: FoundSettings): void {
  Object.assign(process.env, found)
  nextEnv.updateInitialEnv(found)
}
