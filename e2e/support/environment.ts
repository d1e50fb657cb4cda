import path from 'node:path'
import { settingNames } from '@/lib/env'

/** The folder of the project. */
export const projectFolder = path.resolve(import.meta.dirname, '../..')

/** Settings by name. */
export type Environment = Record<string, string>

/** The settings of a test and no others, no waiting for load balancers, and passwords that are hashed with the least work: empty ones count as not set and hide those of the developer's `.env`. */
export function cleanEnvironment(env: Environment): NodeJS.ProcessEnv {
  const unset = Object.fromEntries(settingNames.map((name) => [name, '']))
  return { ...process.env, ...unset, PORT: '0', DRAIN_SECONDS: '0', BCRYPT_COST: '10', ...env }
}
