import { availableParallelism } from 'node:os'
import { z } from 'zod'
import {
  contactUri,
  httpUrl,
  isMailbox,
  packageSource,
  postgresUrl,
  smtpUrl,
  truthy,
  wholeNumber,
} from './setting-shapes'

/**
 * The only reader of settings in the environment. `.env` files are loaded into `process.env` by the process that starts
 * (server, admin command, tests) before this is called.
 */

/** One setting a line; empty text counts as not set. */
const settingsShape = z.object({
  PORT: wholeNumber({ from: 0, to: 65535 }).default(3000),
  HOST: z.string().optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATA_DIR: z.string().default('.data'),
  /** Consent to move data of the previous PostgreSQL, and where its programs come from (lib/postgres/upgrade-cluster). */
  POSTGRES_UPGRADE: packageSource.optional(),
  APP_URL: httpUrl.optional(),
  AUTH_SECRET: z
    .string()
    .min(32, 'must be at least 32 characters; generate one with: openssl rand -base64 33')
    .optional(),
  /** Which generation of the users API programs meet (lib/api/dialects). */
  API_DIALECT: z.enum(['v1', 'v5'], 'must be v1 or v5').default('v1'),
  /** 100, or 10 in v5. */
  PAGE_SIZE: wholeNumber({ from: 1, to: 1000 }).optional(),
  EMPTY_PERMISSIONS: z.enum(['none', 'admin'], 'must be none or admin').default('none'),
  /** Whether groups add to a user's own privileges or replace them (lib/permissions/rights.ts): add, or replace in v5. */
  GROUP_RIGHTS: z.enum(['add', 'replace'], 'must be add or replace').optional(),
  FORBID_ADMIN_VIEW_ACCESS_TOKEN: truthy.default(false),
  /** Admins renew only their own access key. */
  FORBID_ADMIN_RESET_ACCESS_TOKEN: truthy.default(false),
  /** In v5, every admin sets passwords of others, not only those with the right `ResetPassword`. */
  ALLOW_ADMIN_RESET_PASSWORD: truthy.default(false),
  /** Opens the Admin API to whoever sends it in the header `admin-auth`; without it there is none. */
  ADMIN_SECRET: z.string().optional(),
  /** Takes any ADMIN_SECRET, also one that everyone knows. */
  ALLOW_WEAK_ADMIN_SECRET: truthy.default(false),
  /** The Admin API makes accounts above all organisations, too (lib/permissions/above-organisations.ts). */
  ALLOW_SUPER_USERS: truthy.default(false),
  /** 8; at the API of v5 6. */
  PASSWORD_MIN_LENGTH: wholeNumber({ from: 6, to: 64 }).optional(),
  /** Of new password hashes; OWASP asks for 10 at least. */
  BCRYPT_COST: wholeNumber({ from: 10, to: 14 }).default(12),
  /** `/api/openapi.json` and the API reference. */
  OPENAPI: truthy.default(true),
  /** How many reverse proxies of the operator stand in front and append to X-Forwarded-For. */
  TRUST_PROXY: wholeNumber({ from: 0, to: 10 }).default(0),
  SESSION_IDLE_MINUTES: wholeNumber({ from: 1, to: 60 }).default(30),
  SESSION_TOTAL_HOURS: wholeNumber({ from: 1, to: 24 }).default(12),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: z
    .string()
    .refine(isMailbox, 'must be an address like Gatehouse <gatehouse@example.com>')
    .optional(),
  PASSWORD_RESET_SECONDS: wholeNumber({ from: 60, to: 86_400 }).default(1000),
  INVITATION_SECONDS: wholeNumber({ from: 300, to: 2_592_000 }).default(259_200),
  /** How long a deleted user can be restored. */
  DELETED_USER_DAYS: wholeNumber({ from: 1, to: 365 }).default(30),
  DATABASE_POOL_SIZE: wholeNumber({ from: 1, to: 100 }).default(10),
  /** After SIGTERM, how long `/api/health` answers 503 before new connections are refused. */
  DRAIN_SECONDS: wholeNumber({ from: 0, to: 600 }).default(8),
  /** How many processes answer requests; see `processCount`. */
  WEB_CONCURRENCY: wholeNumber({ from: 1, to: 64 }).optional(),
  /** Requests and statements of the database that take longer are logged; 0 for none. */
  SLOW_MS: wholeNumber({ from: 0, to: 60_000 }).default(1000),
  /** For `/.well-known/security.txt`; without it there is none. */
  SECURITY_CONTACT: contactUri.optional(),
  /** A log line for each request. */
  ACCESS_LOG: truthy.default(false),
  /** Metrics at this port; with METRICS_TOKEN alone, at PORT. */
  METRICS_PORT: wholeNumber({ from: 1, to: 65535 }).optional(),
  METRICS_TOKEN: z
    .string()
    .min(16, 'must be at least 16 characters; generate one with: openssl rand -base64 24')
    .regex(/^[\x21-\x7e]*$/, 'must be of letters, digits and signs without spaces')
    .optional(),
  /** Folder of scheduled backups (lib/backup); none without it. */
  BACKUP_DIR: z.string().optional(),
  BACKUP_HOURS: wholeNumber({ from: 1, to: 720 }).default(24),
  /** How many scheduled backups are kept. */
  BACKUP_KEEP: wholeNumber({ from: 1, to: 1000 }).default(7),
  /** Encrypts backups, scheduled or not. */
  BACKUP_PASSPHRASE: z
    .string()
    .min(12, 'must be at least 12 characters; generate one with: openssl rand -base64 24')
    .optional(),
  /** After how many days audit events move to files in AUDIT_ARCHIVE_DIR; without it they stay. */
  AUDIT_DAYS: wholeNumber({ from: 30, to: 36_500 }).optional(),
  AUDIT_ARCHIVE_DIR: z.string().optional(),
  /** For how long emails are kept that were sent or given up, and files of the outbox. */
  MAIL_DAYS: wholeNumber({ from: 1, to: 36_500 }).default(365),
  /** The same for jobs that were given up. */
  JOB_DAYS: wholeNumber({ from: 1, to: 365 }).default(30),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
})

type Given = z.output<typeof settingsShape>

export type SettingName = keyof Given

/** The settings, with the defaults of the dialect. */
export type Settings = Given & {
  PAGE_SIZE: number
  GROUP_RIGHTS: 'add' | 'replace'
  PASSWORD_MIN_LENGTH: number
  /** At the API: it follows from the setting and the dialect. */
  apiPasswordMinLength: number
}

/** Names of all settings, for tests that compare with `.env.example` and docs/operating.md. */
export const settingNames = Object.keys(settingsShape.shape)

/** Thrown by `readSettings`: one sentence per wrong setting, safe to print. Values are never repeated. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/** Reads and checks all settings. @throws SettingsError naming every wrong setting. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    settingNames.map((name) => [name, environment[name]?.trim() || undefined] as const),
  )
  const result = settingsShape.safeParse(given)
  if (!result.success) {
    throw new SettingsError(
      result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'),
    )
  }
  if (result.data.DATABASE_URL && !result.data.AUTH_SECRET) {
    throw new SettingsError(
      'AUTH_SECRET is required when DATABASE_URL is set: every process that shares the database needs the same one.',
    )
  }
  if (result.data.AUDIT_DAYS && !result.data.AUDIT_ARCHIVE_DIR) {
    throw new SettingsError(
      'AUDIT_ARCHIVE_DIR is required when AUDIT_DAYS is set: it is the folder for the files of archived audit events.',
    )
  }
  if (result.data.SMTP_URL && !result.data.MAIL_FROM) {
    throw new SettingsError('MAIL_FROM is required when SMTP_URL is set: it is the sender address.')
  }
  const { ADMIN_SECRET, ALLOW_WEAK_ADMIN_SECRET } = result.data
  if (ADMIN_SECRET && ADMIN_SECRET.length < 24 && !ALLOW_WEAK_ADMIN_SECRET) {
    throw new SettingsError(
      'ADMIN_SECRET must be at least 24 characters; generate one with: openssl rand -base64 33 (ALLOW_WEAK_ADMIN_SECRET=true takes any, for trying things out).',
    )
  }
  return withDefaultsOfDialect(result.data)
}

function withDefaultsOfDialect(given: Given): Settings {
  const isV5 = given.API_DIALECT === 'v5'
  return {
    ...given,
    PAGE_SIZE: given.PAGE_SIZE ?? (isV5 ? 10 : 100),
    GROUP_RIGHTS: given.GROUP_RIGHTS ?? (isV5 ? 'replace' : 'add'),
    PASSWORD_MIN_LENGTH: given.PASSWORD_MIN_LENGTH ?? 8,
    apiPasswordMinLength: given.PASSWORD_MIN_LENGTH ?? (isV5 ? 6 : 8),
  }
}

/** What the serving code needs: the server has by then found or made a database, a secret and its address. */
export type RunningSettings = Settings & {
  DATABASE_URL: string
  AUTH_SECRET: string
  /** Origin (scheme, host, port) under which people reach Gatehouse; no trailing slash. */
  APP_URL: string
}

/**
 * How many processes answer requests: a core each, at most four, with a PostgreSQL of the operator. The built-in one
 * shares the machine, which is usually small. Behind a pooler, the usual pool only has room for the connections of one
 * process (PgBouncer, `default_pool_size` = 20).
 */
export function processCount(
  { WEB_CONCURRENCY, DATABASE_URL }: Pick<Settings, 'WEB_CONCURRENCY' | 'DATABASE_URL'>,
  { isPooled }: { isPooled: boolean },
): number {
  return WEB_CONCURRENCY ?? (DATABASE_URL && !isPooled ? Math.min(4, availableParallelism()) : 1)
}

/** Whether anybody may ask for metrics. */
export function hasMetrics({ METRICS_PORT, METRICS_TOKEN }: Settings): boolean {
  return METRICS_PORT !== undefined || METRICS_TOKEN !== undefined
}

let running: RunningSettings | undefined

/** The settings of this process, read once. @throws SettingsError when no database or secret was provided. */
export function env(): RunningSettings {
  running ??= requireRunning(readSettings(process.env))
  return running
}

function requireRunning(settings: Settings): RunningSettings {
  const { DATABASE_URL, AUTH_SECRET } = settings
  if (!DATABASE_URL || !AUTH_SECRET) {
    throw new SettingsError('DATABASE_URL and AUTH_SECRET are set by `npm start`; start Gatehouse with it.')
  }
  const APP_URL = settings.APP_URL ?? localUrl(settings.PORT)
  return { ...settings, DATABASE_URL, AUTH_SECRET, APP_URL }
}

/** The address of a server on this machine, for when APP_URL is not set. */
export function localUrl(port: number): string {
  return `http://localhost:${port}`
}
