import 'server-only'
import type { User } from '@/prisma/generated/client'
import { db } from '../../db/database'
import { env } from '../../env'
import { inUse, inUseByAnyone } from '../../organisations/organisation'
import { hashPassword, verifyPassword } from '../../passwords/hash-password'
import { normalizedEmail, normalizedPassword } from '../../user-record/field.schema'

export type Credentials = {
  email: string
  password: string
  /** The id of the organisation that is meant; without it any. */
  organisation?: string | undefined
}

/** So many accounts of one address are compared; with more, those that were signed in to last. */
const mostAccounts = 5

/**
 * The accounts these credentials belong to, one in an organisation: the one signed in to last first, then the oldest. None for
 * a wrong password, an unknown address, an inactive user and one without a password alike, after the same work: as many
 * comparisons as an address can need here, however many accounts it has (ASVS 6.3.8).
 */
export async function verifyCredentials({ email, password, organisation }: Credentials): Promise<User[]> {
  const [accounts, organisations] = await Promise.all([
    db().user.findMany({
      where: {
        emailAddress: normalizedAddress(email),
        organisation: inUse,
        ...(organisation !== undefined && { orgId: organisation }),
      },
      orderBy: [{ lastSignInAt: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
      take: mostAccounts,
    }),
    db().organisation.count({ where: inUseByAnyone }),
  ])
  const typed = normalizedPassword(password)
  const fitting: User[] = []
  for (const account of accounts) {
    const fits = await verifyPassword(typed, account.passwordHash)
    if (fits && account.isActive) fitting.push(account)
  }
  if (fitting.length === 0) {
    const comparisons = Math.min(mostAccounts, Math.max(1, organisations))
    for (let done = accounts.length; done < comparisons; done++) await verifyPassword(typed, null)
  }
  return fitting
}

/** The account with the hash that is stored now: one of another cost or system is replaced while the password is known. */
export async function withCurrentHash(user: User, password: string): Promise<User> {
  const { id, passwordHash } = user
  return passwordHash
    ? { ...user, passwordHash: await upgraded(id, passwordHash, normalizedPassword(password)) }
    : user
}

/** The form of an address by which accounts are looked up and attempts counted. */
export function normalizedAddress(email: string): string {
  return normalizedEmail(email.slice(0, 300).trim().toWellFormed().replaceAll('\0', ''))
}

/** Replaces a hash of another cost than BCRYPT_COST, or of another system's form, while the password is known. */
async function upgraded(id: string, hash: string, password: string): Promise<string> {
  if (hash.startsWith('$2b$') && Number(hash.slice(4, 6)) === env().BCRYPT_COST) return hash
  const passwordHash = await hashPassword(password)
  // Only if the row still has the hash that was verified: a password set since then stays.
  const { count } = await db().user.updateMany({ where: { id, passwordHash: hash }, data: { passwordHash } })
  return count === 1 ? passwordHash : hash
}
