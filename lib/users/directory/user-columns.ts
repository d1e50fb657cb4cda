import 'server-only'
import pg from 'pg'
import type { TextRow } from '../../db/statement'
import type { KnownGroups } from '../../user-record/groups-of-users'
import { type ShownUser, showWithGroups } from '../../user-record/present-user'
import { rightsByColumns } from './speed/rights-by-columns'

/*
 * The columns of a user that are read for the API. This list alone says what is selected and where it stands in a row:
 * rows come as PostgreSQL sends them, by position (decision 023).
 */

/** Name → column of app_user. */
const userColumns = {
  id: 'id',
  orgId: 'org_id',
  firstName: 'first_name',
  lastName: 'last_name',
  emailAddress: 'email_address',
  isActive: 'is_active',
  isAdmin: 'is_admin',
  privileges: 'privileges',
  groupIds: 'group_ids',
  version: 'version',
  accessKeyCipher: 'access_key_cipher',
  mayResetPasswords: 'may_reset_passwords',
  passwordMaxDays: 'password_max_days',
  passwordChangedAt: milliseconds('password_changed_at'),
  lastSignInAt: milliseconds('last_sign_in_at'),
  createdAt: milliseconds('created_at'),
} as const

/** SQL: a time as a whole number, which is read faster than a date. */
function milliseconds(time: string): string {
  return `(extract(epoch FROM ${time}) * 1000)::bigint`
}

/**
 * What only the row of the caller has; `bound` is that of the key or password they came with, `generation` that of the
 * groups of their organisation.
 */
type CallerColumns = { isCaller: string; total: string; bound: string; generation: string }
const noCaller: CallerColumns = { isCaller: 'false', total: 'NULL', bound: 'NULL', generation: 'NULL' }
const generation = '(SELECT generation FROM group_state WHERE group_state.org_id = caller.org_id)'
const callerColumns = Object.keys(noCaller) as (keyof CallerColumns)[]

type ColumnName = keyof typeof userColumns | keyof CallerColumns

const place = Object.fromEntries(
  [...Object.keys(userColumns), ...callerColumns].map((name, index) => [name, index]),
) as Record<ColumnName, number>

/** SQL: the columns of any user. */
export const columnsOfUser = selected(noCaller)

/** SQL: the columns of the caller. @param total how many there are in all @param bound the column of the bound */
export function columnsOfCaller(total: string, bound: string): string {
  return selected({ isCaller: 'true', total, bound, generation })
}

function selected(ofCaller: CallerColumns): string {
  return [
    ...Object.entries(userColumns).map(([name, column]) => `${column} AS "${name}"`),
    ...callerColumns.map((name) => `${ofCaller[name]} AS "${name}"`),
  ].join(', ')
}

/** SQL: one text of the versions of these users, in their order; `versionsIn` takes it apart. @param from what follows `FROM` */
export function versionsOf(from: string): string {
  // The order of a sorted subquery holds (PostgreSQL, "Aggregate Functions").
  return `(SELECT string_agg(id || ' ' || version || ' ' || coalesce(changed_at, 0), ',') FROM (
    SELECT id, version, ${milliseconds('greatest(last_sign_in_at, password_changed_at)')} AS changed_at FROM ${from}
  ) AS page)`
}

/** Each as `versionIn` tells it. @param row that of the caller, with `versionsOf` after its own columns */
export function versionsIn(row: TextRow): string[] {
  return row.at(-1)?.split(',') ?? []
}

/** What the row of the caller says beside their user. */
export function callerIn(row: TextRow): { total: number; bound: string | null } {
  return { total: Number(row[place.total]), bound: row[place.bound] ?? null }
}

/** What the row of the caller says of the groups of their organisation; null if there never were any. */
export function groupsAskedBy(row: TextRow): { orgId: string; generation: string } | null {
  const generation = row[place.generation]
  return generation ? { orgId: row[place.orgId] ?? '', generation } : null
}

export function isCaller(row: TextRow): boolean {
  return row[place.isCaller] === 't'
}

/** The same as long as nothing that is shown of the user has changed. Signing in is no new version, but a later time. */
export function versionIn(row: TextRow): string {
  const changedAt = Math.max(Number(row[place.passwordChangedAt]), Number(row[place.lastSignInAt]))
  return `${row[place.id]} ${row[place.version]} ${changedAt}`
}

export function userIn(row: TextRow, groups: KnownGroups): ShownUser {
  const shown = {
    id: row[place.id] ?? '',
    orgId: row[place.orgId] ?? '',
    firstName: row[place.firstName] ?? '',
    lastName: row[place.lastName] ?? '',
    emailAddress: row[place.emailAddress] ?? '',
    isActive: row[place.isActive] === 't',
    isAdmin: row[place.isAdmin] === 't',
    privileges: JSON.parse(row[place.privileges] ?? ''),
    groupIds: idsIn(row[place.groupIds] ?? '{}'),
    version: Number(row[place.version]),
    mayResetPasswords: row[place.mayResetPasswords] === 't',
    passwordMaxDays: Number(row[place.passwordMaxDays]),
    passwordChangedAt: timeIn(row[place.passwordChangedAt]),
    lastSignInAt: timeIn(row[place.lastSignInAt]),
    createdAt: new Date(Number(row[place.createdAt])),
  }
  if (!hasGroups(row)) return showWithGroups(shown, groups)
  const columns = `${row[place.isAdmin]} ${row[place.groupIds]} ${row[place.privileges]}`
  return showWithGroups(shown, groups, rightsByColumns(shown, groups, columns))
}

function timeIn(milliseconds: string | null | undefined): Date | null {
  return milliseconds ? new Date(Number(milliseconds)) : null
}

/** Is the user of the row in a group? */
export function hasGroups(row: TextRow): boolean {
  return row[place.groupIds] !== '{}'
}

/** PostgreSQL's text of an array of ids: they need no quotation marks. */
function idsIn(text: string): string[] {
  return text === '{}' ? [] : text.slice(1, -1).split(',')
}

/** The access key of the row, still sealed and as PostgreSQL writes bytes. */
export function sealedKeyIn(row: TextRow): string {
  return row[place.accessKeyCipher] ?? ''
}

/** PostgreSQL's text of bytes as bytes. */
export const bytesIn: (text: string) => Buffer = pg.types.getTypeParser(pg.types.builtins.BYTEA)
