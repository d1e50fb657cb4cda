import 'server-only'
import { z } from 'zod'
import { sections } from '../../permissions/sections'

/** The shapes of what v1 answers, for the API description and the contract test. Nothing is parsed with them. */

export const idShape = z.string().regex(/^[0-9a-f]{24}$/)

/** 32 hexadecimal digits, or as they were imported from elsewhere; empty where it is not shown. */
export const accessKeyShape = z.string().regex(/^([!-~]{16,200})?$/)

/** `user_permissions` of users, and of groups. */
export const permissionsShape = z
  .strictObject({
    IsAdmin: z.literal('admin').optional(),
    // "write" is accepted for every section (docs/api-contract.md).
    ...Object.fromEntries(sections.map(({ key }) => [key, z.enum(['read', 'write']).optional()])),
  })
  .meta({ id: 'UserPermissions' })

export const userShape = z
  .strictObject({
    api_model: z.strictObject({}),
    first_name: z.string(),
    last_name: z.string(),
    email_address: z.string(),
    password: z.literal(''),
    org_id: idShape,
    active: z.boolean(),
    id: idShape,
    access_key: accessKeyShape,
    user_permissions: permissionsShape,
  })
  .meta({ id: 'User' })

export const userPageShape = z
  .strictObject({ users: z.array(userShape), pages: z.int().min(0) })
  .meta({ id: 'UserPage' })

/** The envelope of something that was done. */
export function doneShape(message: string, meta: '' | null) {
  return z.strictObject({
    Status: z.literal('OK'),
    Message: z.literal(message),
    Meta: z.literal(meta),
  })
}

/** The envelope of something that was not. `Meta` is an object field → sentence for invalid input. */
export const failureShape = z
  .strictObject({
    Status: z.literal('Error'),
    Message: z.string().regex(/[^.]$/),
    Meta: z.record(z.string(), z.string()).nullable(),
  })
  .meta({ id: 'Failure' })
