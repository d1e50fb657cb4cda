import 'server-only'
import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import type { AccessSource, SectionAccess } from '../access/access-view'
import type { ExportedAccess } from '../access/export-access'
import { type CsvSeparator, csvSeparators } from '../i18n/csv-separator'
import { levelRank, sections } from '../permissions/sections'
import { writtenCell } from '../users/csv-columns'
import { csv, json, type Outcomes, type Presentation } from './dialect'
import { fileHeaders } from './file-headers'

/*
 * How access is told. It is our own, so every dialect tells it alike (docs/api-contract.md, Access).
 */

const idShape = z.string().regex(/^[0-9a-f]{24}$/)
const timeShape = z.iso.datetime()
const dayShape = z.iso.date()
const sectionKeys = sections.map(({ key }) => key)

const sourceShape = z
  .strictObject({
    kind: z.enum(['own', 'group']),
    group_id: idShape.nullable(),
    group_name: z.string().nullable(),
    level: z.enum(['read', 'write']),
    since: timeShape.nullable(),
    granted_by_id: idShape.nullable(),
    granted_by: z.string().nullable(),
    by_import: z.boolean(),
  })
  .meta({ id: 'AccessSource' })

const accessShape = z
  .strictObject({
    user_id: idShape,
    is_admin: z.boolean(),
    has_all_rights: z.boolean(),
    admin_since: timeShape.nullable(),
    own_privileges_replaced: z.boolean(),
    recorded_since: timeShape,
    last_used_at: timeShape.nullable(),
    key_used_at: timeShape.nullable(),
    key_used_from: z.string().nullable(),
    sections: z.array(
      z
        .strictObject({
          section: z.enum(sectionKeys),
          level: z.enum(['deny', 'read', 'write']),
          sources: z.array(sourceShape),
          use_observed: z.boolean(),
          last_read_on: dayShape.nullable(),
          last_written_on: dayShape.nullable(),
        })
        .meta({ id: 'SectionAccess' }),
    ),
  })
  .meta({ id: 'Access' })

/** What a user may do, and why. */
export const access: Presentation<Outcomes['access']> = {
  content: { [json]: accessShape },
  write: (view) => ({
    status: 200,
    body: {
      user_id: view.userId,
      is_admin: view.isAdmin,
      has_all_rights: view.hasAllRights,
      admin_since: view.adminSince?.since?.toISOString() ?? null,
      own_privileges_replaced: view.isOwnReplaced,
      recorded_since: view.recordedSince.toISOString(),
      last_used_at: view.lastUsedAt?.toISOString() ?? null,
      key_used_at: view.key.usedAt?.toISOString() ?? null,
      key_used_from: view.key.usedFrom,
      sections: view.sections.map(section),
    },
  }),
  example: {
    userId: '54bd0ad9ff4329b88985aafb',
    hasAllRights: false,
    isAdmin: false,
    adminSince: null,
    isOwnReplaced: false,
    recordedSince: new Date('2026-11-27T00:00:00Z'),
    lastUsedAt: new Date('2026-11-27T09:12:00Z'),
    key: { usedAt: new Date('2026-11-27T09:12:00Z'), usedFrom: '203.0.113.7' },
    sections: [
      {
        section: 'users',
        level: 'write',
        sources: [
          {
            kind: 'group',
            groupId: '6565a1b2c3d4e5f601020304',
            groupName: 'API editors',
            level: 'write',
            since: new Date('2026-11-26T08:00:00Z'),
            by: { id: '54bd0ad9ff4329b88985aafc', name: 'Dora Designer', door: 'session' },
            isImport: false,
          },
        ],
        used: { readOn: new Date('2026-11-27'), writtenOn: null },
      },
    ],
  },
}

function section({ section, level, sources, used }: SectionAccess) {
  return {
    section,
    level,
    sources: sources.map(source),
    use_observed: used !== null,
    last_read_on: dayOf(used?.readOn),
    last_written_on: dayOf(used?.writtenOn),
  }
}

function source({ kind, groupId, groupName, level, since, by, isImport }: AccessSource) {
  return {
    kind,
    group_id: groupId ?? null,
    group_name: groupName ?? null,
    level,
    since: since?.toISOString() ?? null,
    granted_by_id: by?.id ?? null,
    granted_by: by?.name ?? null,
    by_import: isImport,
  }
}

function dayOf(day: Date | null | undefined): string | null {
  return day?.toISOString().slice(0, 10) ?? null
}

/** The users of a cell as a table for spreadsheets; one row for each source. */
export const accessFile: Presentation<Outcomes['accessFile']> = {
  content: { [csv]: z.string() },
  write: ({ batches, separator }) => ({
    parts: async () => csvParts(await batches(), separator),
    headers: fileHeaders('access', 'csv'),
  }),
  example: {
    async *batches() {
      yield []
    },
    separator: 'comma',
  },
}

const columns = [
  'id',
  'first_name',
  'last_name',
  'email_address',
  'section',
  'level',
  'source',
  'group',
  'source_level',
  'since',
  'granted_by',
  'last_used_on',
] as const

async function* csvParts(
  batches: AsyncGenerator<ExportedAccess[]>,
  separator: CsvSeparator,
): AsyncGenerator<string> {
  let isFirst = true
  for await (const users of batches) {
    yield stringify(users.flatMap(rowsOf), {
      columns: [...columns],
      delimiter: csvSeparators[separator],
      header: isFirst,
      bom: isFirst,
      record_delimiter: 'windows',
    })
    isFirst = false
  }
}

function rowsOf(user: ExportedAccess): Record<(typeof columns)[number], string>[] {
  return user.sources
    .filter(({ level }) => levelRank(level) >= levelRank(user.level))
    .map((one) => {
      const cells = {
        id: user.id,
        first_name: user.firstName,
        last_name: user.lastName,
        email_address: user.emailAddress,
        section: user.section,
        level: user.level,
        source: one.kind,
        group: one.groupName ?? '',
        source_level: one.level,
        since: one.since?.toISOString() ?? '',
        granted_by: one.by?.name ?? '',
        last_used_on: user.used ? (dayOf(lastUsed(user)) ?? '') : 'not observed',
      }
      return Object.fromEntries(
        Object.entries(cells).map(([name, text]) => [name, writtenCell(text)]),
      ) as typeof cells
    })
}

function lastUsed({ used, level }: ExportedAccess): Date | null {
  if (!used) return null
  const { readOn, writtenOn } = used
  if (level === 'write' || !readOn) return writtenOn
  return writtenOn && writtenOn > readOn ? writtenOn : readOn
}
