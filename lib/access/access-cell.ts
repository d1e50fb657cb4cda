import { z } from 'zod'
import { type SectionKey, sections } from '../permissions/sections'

/** A cell of the Access screen: who may read, or write, in a section. Safe for browser, server and docs. */

export const usedDays = 90

const sectionKeys = sections.map(({ key }) => key) as [SectionKey, ...SectionKey[]]

/** Admins may do everything and are in no cell; write includes read. */
export const accessCellInput = z.object({
  section: z.enum(sectionKeys, 'section must be the key of a section'),
  level: z.enum(['read', 'write'], 'level must be read or write'),
  /** Only those who have it through a group. */
  through: z.enum(['group'], 'through must be group').optional(),
  /** Only those who have not used it for 90 days. */
  unused: z.enum(['90'], 'unused must be 90').optional(),
})

export type AccessCell = z.output<typeof accessCellInput>
