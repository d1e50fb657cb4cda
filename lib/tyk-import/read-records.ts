import 'server-only'
import { isId } from '../db/id-form'
import { canBeAdditional } from '../organisation-settings/additional-permissions.schema'
import type { OrganisationDetails } from '../organisations/organisation-fields'
import { inCatalogueOrder, type Privileges, type SectionKey, sections } from '../permissions/sections'
import { isStorable } from '../text/is-storable'
import { emailField, nameField } from '../user-record/field.schema'
import type { ExportedRecord, RecordKind } from './read-export'

/** What has to be told of a record; `refused`: it is not imported. */
export type Note = { kind: RecordKind; place: number; id: string; isRefused: boolean; note: string }

export type GroupToAdd = {
  id: string
  orgId: string
  name: string
  description: string
  isActive: boolean
  privileges: Privileges
  passwordMaxDays: number
}

export type UserToAdd = {
  id: string
  orgId: string
  firstName: string
  lastName: string
  emailAddress: string
  isActive: boolean
  isAdmin: boolean
  mayResetPasswords: boolean
  privileges: Privileges
  /** null: none was set; it is chosen with a link. */
  passwordHash: string | null
  /** null: there is none in the export, so a new one is made. */
  accessKey: string | null
  groupId: string | null
  passwordMaxDays: number
  passwordChangedAt: Date | null
  lastSignInAt: Date | null
  createdAt: Date | null
}

type Read<T> = { value: T | null; notes: Note[] }

class Reader {
  readonly notes: Note[] = []
  readonly fields: Record<string, unknown>
  readonly id: string
  isRefused = false

  constructor(readonly record: ExportedRecord) {
    this.fields = record.fields
    const { id } = this.fields
    this.id = typeof id === 'string' ? id.toLowerCase() : ''
    if (!isId(this.id)) this.refuse('the id is not 24 hexadecimal digits')
  }

  note(note: string): void {
    const { kind, place } = this.record
    this.notes.push({ kind, place, id: this.id, isRefused: false, note })
  }

  refuse(note: string): void {
    const { kind, place } = this.record
    this.notes.push({ kind, place, id: this.id, isRefused: true, note })
    this.isRefused = true
  }

  done<T>(value: T): Read<T> {
    return { value: this.isRefused ? null : value, notes: this.notes }
  }

  text(name: string): string {
    const value = this.fields[name]
    return typeof value === 'string' ? value : ''
  }

  flag(name: string): boolean {
    const value = this.fields[name]
    // PostgreSQL and MySQL write switches in their own ways.
    return value === true || value === 1 || value === 't' || value === 'true' || value === '1'
  }

  count(name: string): number {
    const value = Number(this.fields[name] ?? 0)
    return Number.isInteger(value) && value >= 0 && value <= 36_500 ? value : 0
  }

  /** What never happened has the first moment of the calendar. */
  time(name: string): Date | null {
    const value = this.fields[name]
    const time = typeof value === 'string' || typeof value === 'number' ? new Date(value) : null
    return time && !Number.isNaN(time.getTime()) && time.getUTCFullYear() > 1 ? time : null
  }

  orgId(): string {
    const id = this.text('org_id').toLowerCase()
    if (id === '') this.refuse('it belongs to no organisation; here every user belongs to one')
    else if (!isId(id)) this.refuse('org_id is not 24 hexadecimal digits')
    return id
  }

  unknownKeys(known: ReadonlySet<string>): void {
    const unknown = Object.keys(this.fields).filter((key) => !known.has(key))
    if (unknown.length > 0) this.note(`keys that are not imported: ${unknown.map(quoted).join(', ')}`)
  }

  /** Levels; as text where a database kept them as text. */
  permissions(additional: ReadonlySet<string>): { sent: Record<string, unknown>; privileges: Privileges } {
    const sent = objectIn(this.fields.user_permissions)
    const privileges: Record<string, string> = {}
    const unknown: string[] = []
    for (const [key, level] of Object.entries(sent)) {
      if (key === 'IsAdmin' || key === 'ResetPassword') continue
      const isKnown = catalogue.has(key) || (canBeAdditional(key) && additional.has(key))
      if (level === 'deny') continue
      if (!isKnown || !levels[String(level)]) unknown.push(`${quoted(key)}: ${quoted(String(level))}`)
      else privileges[key] = levels[String(level)] ?? ''
    }
    if (unknown.length > 0) this.note(`permissions that are not imported: ${unknown.join(', ')}`)
    return { sent, privileges: inCatalogueOrder(privileges as Privileges) }
  }
}

const catalogue: ReadonlySet<string> = new Set<SectionKey>(sections.map(({ key }) => key))
const levels: Record<string, string> = { read: 'read', write: 'write', admin: 'write' }
const isSet = (value: unknown) => value === 'admin' || value === 'true' || value === true

function objectIn(value: unknown): Record<string, unknown> {
  const parsed = typeof value === 'string' ? parsedText(value) : value
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
    ? (parsed as Record<string, unknown>)
    : {}
}

function parsedText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed().slice(0, 60))
}

/** An organisation. */
export function readOrganisation(record: ExportedRecord): Read<OrganisationDetails> {
  const reader = new Reader(record)
  const { id: _, owner_name, additional_permissions, ...details } = reader.fields
  const name = String(owner_name)
  if (name.trim() === '' || name.length > 500 || !isStorable(name))
    reader.refuse('it has no name that can be kept')
  const labels = Object.entries(objectIn(additional_permissions)).filter(
    ([key, label]) => canBeAdditional(key) && typeof label === 'string',
  )
  return reader.done({
    id: reader.id,
    name,
    details: details as OrganisationDetails['details'],
    additionalPermissions: Object.fromEntries(labels) as Record<string, string>,
  })
}

const groupKeys: ReadonlySet<string> = new Set([
  ...['id', 'name', 'description', 'org_id', 'active', 'user_permissions', 'password_max_days'],
  ...['api_model', 'created_at', 'updated_at'],
])

/** A group. @param additional the sections that its organisation has besides the catalogue */
export function readGroup(record: ExportedRecord, additional: ReadonlySet<string>): Read<GroupToAdd> {
  const reader = new Reader(record)
  const name = nameField('name', 'Name').safeParse(reader.text('name').replaceAll(';', ','))
  if (!name.success) reader.refuse('it has no name that can be kept')
  const { sent, privileges } = reader.permissions(additional)
  if (isSet(sent.IsAdmin)) reader.note('it made its members admins; here no group does')
  reader.unknownKeys(groupKeys)
  const description = reader.text('description').slice(0, 500)
  return reader.done({
    id: reader.id,
    orgId: reader.orgId(),
    name: (name.data ?? '').normalize('NFC'),
    description: isStorable(description) ? description : '',
    isActive: reader.flag('active'),
    privileges,
    passwordMaxDays: reader.count('password_max_days'),
  })
}

const userKeys: ReadonlySet<string> = new Set([
  ...['api_model', 'id', 'first_name', 'last_name', 'email_address', 'org_id', 'active', 'access_key'],
  ...[
    'user_permissions',
    'group_id',
    'password_max_days',
    'password_updated',
    'last_login_date',
    'created_at',
  ],
  // Former hashes: no password is compared with them here.
  ...['password', 'pw_history', 'PWHistory'],
])

type UserOptions = {
  /** The sections that the organisation has besides the catalogue. */
  additional: ReadonlySet<string>
  /** Empty permissions made an admin in the original. */
  emptyIsAdmin: boolean
}

/** A user. */
export function readUser(record: ExportedRecord, { additional, emptyIsAdmin }: UserOptions): Read<UserToAdd> {
  const reader = new Reader(record)
  const email = emailField.safeParse(reader.text('email_address'))
  if (!email.success) reader.refuse(`${quoted(reader.text('email_address'))} is no email address`)
  const { sent, privileges } = reader.permissions(additional)
  const isEmpty = Object.keys(sent).length === 0
  if (isEmpty) {
    reader.note(
      emptyIsAdmin
        ? 'empty permissions: imported as an admin, as the original reads them'
        : 'empty permissions made this user an admin in the original: imported without rights (--empty-is-admin imports admins)',
    )
  }
  reader.unknownKeys(userKeys)
  return reader.done({
    id: reader.id,
    orgId: reader.orgId(),
    firstName: personName(reader, 'first_name'),
    lastName: personName(reader, 'last_name'),
    emailAddress: email.data ?? '',
    isActive: reader.flag('active'),
    isAdmin: isSet(sent.IsAdmin) || (isEmpty && emptyIsAdmin),
    mayResetPasswords: isSet(sent.ResetPassword),
    privileges,
    passwordHash: passwordHash(reader),
    accessKey: accessKey(reader),
    groupId: reader.text('group_id').toLowerCase() || null,
    passwordMaxDays: reader.count('password_max_days'),
    passwordChangedAt: reader.time('password_updated'),
    lastSignInAt: reader.time('last_login_date'),
    createdAt: reader.time('created_at'),
  })
}

const noName = '-'

function personName(reader: Reader, field: 'first_name' | 'last_name'): string {
  const text = reader.text(field)
  const name = nameField(field, field === 'first_name' ? 'First name' : 'Last name').safeParse(text)
  if (name.success) return name.data
  reader.note(`${field} ${quoted(text)} cannot be kept: it is "${noName}" now`)
  return noName
}

// A hash of a higher cost would take minutes to compare.
const bcryptForm = /^\$2[aby]\$(0[4-9]|1[0-6])\$[./A-Za-z0-9]{53}$/

function passwordHash(reader: Reader): string | null {
  const hash = reader.text('password')
  if (hash === '' || bcryptForm.test(hash)) return hash || null
  reader.note('the password is no hash of bcrypt that can be used: it is set with a link or by reset')
  return null
}

/** Opaque text, such as 32 hexadecimal digits or a UUID. */
const keyForm = /^[\x21-\x7e]{16,200}$/

function accessKey(reader: Reader): string | null {
  const key = reader.text('access_key')
  if (keyForm.test(key)) return key
  reader.note('it has no access key that can be kept: a new one is made')
  return null
}
