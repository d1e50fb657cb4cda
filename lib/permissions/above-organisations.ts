import 'server-only'
import { env } from '../env'
import type { Actor } from './actor'

/** The id of the organisation whose users are above all others; it is none of its own. */
export const aboveOrganisations = ''

/**
 * Whether the actor is above all organisations, as some accounts of the original are: their permissions hold in every one
 * (ALLOW_SUPER_USERS). Only for programs; at screens they see users of their own kind.
 */
export function isAboveAll({ kind, orgId }: Pick<Actor, 'kind' | 'orgId'>): boolean {
  return orgId === aboveOrganisations && kind === 'key' && env().ALLOW_SUPER_USERS
}
