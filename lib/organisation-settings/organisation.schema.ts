import { z } from 'zod'
import { allLanguages } from '../i18n/languages'
import { nameField } from '../user-record/field.schema'

/** The shape of an organisation's own options. Safe for browser and server. */
export const organisationInput = z.object({
  organisation_name: nameField('organisation_name', 'Organisation name'),
  /** Of mails that no page asked for. */
  mail_language: z.enum(allLanguages),
  /** With what the form of a new user begins. */
  new_users_active: z.boolean('Active must be true or false'),
  /** A group by its id; '' for none. */
  new_users_group: z.union([z.literal(''), z.string().regex(/^[0-9a-f]{24}$/, 'Group must be an id')]),
})

/** The options, and the version that was on the screen. */
export const updateOrganisationInput = organisationInput.extend({
  version: z.int('Version must be a whole number'),
})

export type OrganisationForm = z.input<typeof organisationInput>
export type UpdateOrganisationInput = z.output<typeof updateOrganisationInput>
