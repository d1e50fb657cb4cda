import 'server-only'
import { db } from '../db/database'
import { verifyPassword } from '../passwords/hash-password'
import { normalizedEmail, normalizedPassword } from '../users/user.schema'

/**
 * The account these credentials belong to, or null: for a wrong password, an unknown address, an inactive user and one
 * without a password alike, after the same work (ASVS 6.3.8).
 */
export async function verifyCredentials(credentials: {
  email: string
  password: string
}): Promise<{ id: string; passwordHash: string } | null> {
  const emailAddress = normalizedEmail(
    credentials.email.slice(0, 300).trim().toWellFormed().replaceAll('\0', ''),
  )
  const user = await db().user.findFirst({
    where: { emailAddress },
    select: { id: true, passwordHash: true, isActive: true },
    orderBy: { id: 'asc' },
  })
  const fits = await verifyPassword(normalizedPassword(credentials.password), user?.passwordHash ?? null)
  if (!fits || !user?.isActive || !user.passwordHash) return null
  return { id: user.id, passwordHash: user.passwordHash }
}
