import 'server-only'
import { AppError } from '../errors/app-error'
import type { UserWithKey } from '../user-record/present-user'

/**
 * The ETag of a user as one caller sees it (RFC 9110 §8.8.3): the version, and whether the key is in the answer,
 * because strong tags may not be shared by different bytes.
 */
export function entityTag(user: Pick<UserWithKey, 'version' | 'accessKey'>): string {
  return `"${user.version}${user.accessKey ? 'k' : ''}"`
}

/**
 * The version an `If-Match` header asks for (RFC 9110 §13.1.1).
 * @returns undefined without the header and for `*`, which any existing user meets; of a list, the version all agree on
 * @throws AppError stale when it names no version, or several: no user can meet that, or it would be a guess
 */
export function expectedVersion(ifMatch: string | null): number | undefined {
  if (ifMatch === null || ifMatch.trim() === '*') return undefined
  const versions = ifMatch.split(',').map((tag) => /^\s*"(\d{1,9})(?:k|\.\d{1,9})?"\s*$/.exec(tag)?.[1])
  const [version, ...others] = new Set(versions)
  if (version === undefined || others.length > 0) throw noVersion()
  return Number(version)
}

function noVersion(): AppError {
  return new AppError('stale', 'If-Match names no single version. Send the ETag of a GET')
}
