import 'server-only'
import { readFile } from 'node:fs/promises'
import { OperatorError } from '../operator/operator-error'

/** What an export of the original can be about. */
export type RecordKind = 'organisation' | 'group' | 'user'

/** One of them, with its keys in one spelling, and where it stands in the file: its line, or its place in a list. */
export type ExportedRecord = { kind: RecordKind; place: number; fields: Record<string, unknown> }

/** All of a file, and the places of what is none of them. */
export type Exported = { records: ExportedRecord[]; unknown: number[] }

/**
 * Reads an export: JSON lines, as `mongoexport` writes them, a JSON array, or answers of the API of the original.
 * @throws OperatorError when the file cannot be read or is not JSON
 */
export async function readExport(file: string): Promise<Exported> {
  const exported: Exported = { records: [], unknown: [] }
  for (const { place, value } of valuesIn(await textOf(file), file)) take(exported, place, value)
  return exported
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new OperatorError(`${file} cannot be read: ${error.code ?? error.message}.`)
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new OperatorError(`${file} is not UTF-8 text.`)
  }
}

type Value = { place: number; value: unknown }

function valuesIn(text: string, file: string): Value[] {
  const whole = parsed(text)
  if (whole !== undefined) {
    return Array.isArray(whole)
      ? whole.map((value, at) => ({ place: at + 1, value }))
      : [{ place: 1, value: whole }]
  }
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const value = parsed(line)
    if (value === undefined) throw new OperatorError(`Line ${at + 1} of ${file} is not JSON.`)
    return [{ place: at + 1, value }]
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The lists in answers of the API. */
const lists = ['users', 'groups', 'user_groups', 'organisations']

function take(exported: Exported, place: number, value: unknown): void {
  if (!isObject(value)) {
    exported.unknown.push(place)
    return
  }
  const list = lists.map((name) => value[name]).find(Array.isArray)
  if (list) {
    for (const one of list) take(exported, place, one)
    return
  }
  // The Admin API answers with a user in an envelope.
  if (isObject(value.Meta)) {
    take(exported, place, value.Meta)
    return
  }
  const fields = Object.fromEntries(Object.entries(value).map(([key, one]) => [spelled(key), plain(one)]))
  const kind = kindOf(fields)
  if (kind) exported.records.push({ kind, place, fields })
  else exported.unknown.push(place)
}

function kindOf(fields: Record<string, unknown>): RecordKind | null {
  if (typeof fields.email_address === 'string') return 'user'
  if (typeof fields.owner_name === 'string') return 'organisation'
  return typeof fields.name === 'string' && 'user_permissions' in fields ? 'group' : null
}

/** Names of the tables of the original, as its API spells them. */
const apiNames: Record<string, string> = {
  _id: 'id',
  firstname: 'first_name',
  lastname: 'last_name',
  emailaddress: 'email_address',
  orgid: 'org_id',
  accesskey: 'access_key',
  rights: 'user_permissions',
  userpermissions: 'user_permissions',
  permissions: 'user_permissions',
  groupid: 'group_id',
  passwordmaxdays: 'password_max_days',
  passwordupdated: 'password_updated',
  pwhistory: 'pw_history',
  lastlogindate: 'last_login_date',
  createdat: 'created_at',
  ownername: 'owner_name',
  ownerslug: 'owner_slug',
  cnameenabled: 'cname_enabled',
  ssoenabled: 'sso_enabled',
  developerquota: 'developer_quota',
  developercount: 'developer_count',
  eventoptions: 'event_options',
  hybridenabled: 'hybrid_enabled',
  orgoptionsmeta: 'org_options_meta',
  openpolicy: 'open_policy',
  additionalpermissions: 'additional_permissions',
}

function spelled(key: string): string {
  const lower = key.toLowerCase()
  const api = apiNames[lower] ?? apiNames[lower.replaceAll('_', '')]
  return api ?? key
}

/** Extended JSON of MongoDB as plain values. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (!isObject(value)) return value
  const [key, ...others] = Object.keys(value)
  if (
    others.length === 0 &&
    key !== undefined &&
    /^\$(oid|date|numberLong|numberInt|numberDouble)$/.test(key)
  ) {
    const inner = plain(value[key])
    return key.startsWith('$number') ? Number(inner) : key === '$date' ? dateText(inner) : inner
  }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]))
}

function dateText(value: unknown): unknown {
  return typeof value === 'number' ? new Date(value).toISOString() : value
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
