import 'server-only'
import { env, type SettingName, settingNames } from '../env'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'

/** A setting of the installation, as the running server has it. */
export type SettingView = {
  name: SettingName
  /** null: not set. Of a secret it is not told. */
  value: string | null
  isSecret: boolean
  /** In the environment or in `.env`; otherwise it is the default. */
  isSet: boolean
}

/** Whose values could open something, or hold a password. */
const secrets: readonly SettingName[] = [
  'DATABASE_URL',
  'AUTH_SECRET',
  'ADMIN_SECRET',
  'SMTP_URL',
  'METRICS_TOKEN',
  'BACKUP_PASSPHRASE',
  'POSTGRES_UPGRADE',
]

/** All settings of the installation, secrets without their values. @throws AppError forbidden */
export function listSettings(actor: Actor): SettingView[] {
  authorizeAct(actor, 'settings.see')
  const settings = env()
  return (settingNames as SettingName[]).map((name) => {
    const value = settings[name]
    const isSecret = secrets.includes(name)
    return {
      name,
      value: value === undefined || isSecret ? null : String(value),
      isSecret,
      isSet: Boolean(process.env[name]?.trim()),
    }
  })
}
