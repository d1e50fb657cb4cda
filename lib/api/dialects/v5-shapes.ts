import 'server-only'
import { z } from 'zod'
import { sections } from '../../permissions/sections'
import { accessKeyShape, idShape } from './shapes'

/** The shapes of what v5 answers, where it differs from v1 (shapes.ts). Nothing is parsed with them. */

const timeShape = z.iso.datetime()

const levels = Object.fromEntries(sections.map(({ key }) => [key, z.enum(['read', 'write']).optional()]))

const permissionsShape = z
  .strictObject({
    IsAdmin: z.literal('admin').optional(),
    ResetPassword: z.literal('admin').optional(),
    ...levels,
  })
  // Sections that the organisation has besides.
  .catchall(z.enum(['read', 'write']))
  .meta({ id: 'UserPermissions' })

/** Of a group, which makes no admins. */
export const groupPermissionsShape = z
  .strictObject(levels)
  .catchall(z.enum(['read', 'write']))
  .meta({ id: 'GroupPermissions' })

/** Exactly these keys: generated clients refuse more. */
export const userShape = z
  .strictObject({
    api_model: z.strictObject({}),
    id: idShape,
    first_name: z.string(),
    last_name: z.string(),
    email_address: z.string(),
    // Empty for users above all organisations.
    org_id: z.union([idShape, z.literal('')]),
    active: z.boolean(),
    access_key: accessKeyShape,
    user_permissions: permissionsShape,
    group_id: z.union([idShape, z.literal('')]),
    password_max_days: z.int(),
    password_updated: timeShape,
    last_login_date: timeShape,
    created_at: timeShape,
  })
  .meta({ id: 'User' })

export const userPageShape = z
  .strictObject({ users: z.array(userShape), pages: z.int().min(1) })
  .meta({ id: 'PageOfUsers' })

/** The envelope of a new user. */
export const createdShape = z.strictObject({
  Status: z.literal('OK'),
  Message: z.literal('User and session have been created'),
  Meta: idShape,
})
