import 'server-only'
import type { User } from '@/prisma/generated/client'
import { db } from '../../db/database'
import { env } from '../../env'
import { inUse } from '../../organisations/organisation'
import { hashPassword, verifyPassword } from '../../passwords/hash-password'
import { normalizedEmail, normalizedPassword } from '../../user-record/field.schema'

/**
 * The account these credentials belong to, or null: for a wrong password, an unknown address, an inactive user and one
 * without a password alike, after the same work (ASVS 6.3.8). The hash is the one that is stored now.
 */
export async function verifyCredentials(credentials: {
  email: string
  password: string
}): Promise<User | null> {
  const emailAddress = normalizedAddress(credentials.email)
  const user = await db().user.findFirst({
    where: { emailAddress, organisation: inUse },
    orderBy: { id: 'asc' },
  })
  const password = normalizedPassword(credentials.password)
  const fits = await verifyPassword(password, user?.passwordHash ?? null)
  if (!fits || !user?.isActive || !user.passwordHash) return null
  return { ...user, passwordHash: await upgraded(user.id, user.passwordHash, password) }
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
