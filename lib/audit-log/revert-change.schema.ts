import { z } from 'zod'
import { type SectionKey, sections } from '../permissions/sections'
import { idField } from '../user-record/field.schema'

/** What an event can have given: the admin switch, or a level in a section. Safe for browser and server. */
export type RevertField = 'isAdmin' | SectionKey

const names = ['isAdmin', ...sections.map(({ key }) => key)] as [RevertField, ...RevertField[]]

/** Which fields of an event are taken back, and the version of the user or group that was on the screen. */
export const revertChangeInput = z.object({
  id: idField,
  version: z.int('Version must be a whole number'),
  fields: z.array(z.enum(names)).min(1).max(names.length),
})

export type RevertChangeInput = z.output<typeof revertChangeInput>
