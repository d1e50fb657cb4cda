import 'server-only'
import { z } from 'zod'

const text = z.string().nullish()
const flag = z.boolean().nullish()
const count = z.int().nullish()
const object = z.record(z.string(), z.unknown()).nullish()

/** The types of what clients know; a value of another one makes the whole body malformed. */
export const typesOfOrganisation = {
  id: text,
  owner_name: text,
  owner_slug: text,
  cname_enabled: flag,
  cname: text,
  apis: z.array(z.unknown()).nullish(),
  sso_enabled: flag,
  developer_quota: count,
  developer_count: count,
  event_options: object,
  hybrid_enabled: flag,
  ui: object,
  org_options_meta: object,
  open_policy: object,
  additional_permissions: z.record(z.string(), z.string()).nullish(),
} as const
