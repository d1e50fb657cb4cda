import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { User } from '@/prisma/generated/client'
import { db } from '../../db/database'
import { inUse } from '../../organisations/organisation'

/** How long an organisation can be chosen. */
export const pendingSeconds = 300

const accountsShape = z.array(z.object({ userId: z.string(), passwordChangedAt: z.string().nullable() }))

/**
 * Remembers that the password was right for these accounts, until one of them is chosen.
 * @returns the token for the cookie of the browser
 */
export async function beginPending(accounts: User[]): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const now = Date.now()
  await db().pendingSignIn.deleteMany({ where: { expiresAt: { lt: new Date(now) } } })
  await db().pendingSignIn.create({
    data: {
      id: idOf(token),
      accounts: accounts.map(({ id, passwordChangedAt }) => ({
        userId: id,
        passwordChangedAt: passwordChangedAt?.toISOString() ?? null,
      })),
      expiresAt: new Date(now + pendingSeconds * 1000),
    },
  })
  return token
}

/** The organisations to choose from, the one signed in to last first; null when the step is over. */
export async function pendingOrganisations(token: string): Promise<{ id: string; name: string }[] | null> {
  const accounts = await accountsOf(token)
  if (accounts.length === 0) return null
  const organisations = await db().organisation.findMany({
    where: { id: { in: accounts.map(({ orgId }) => orgId) } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]))
  return accounts.map(({ orgId }) => ({ id: orgId, name: nameOf.get(orgId) ?? '' }))
}

/**
 * The account of the chosen organisation, whose password was right a moment ago. The step is over with it: a token is used
 * once. @returns null when it is over already, or this organisation was no choice
 */
export async function choosePending(token: string, organisation: string): Promise<User | null> {
  const chosen = (await accountsOf(token)).find(({ orgId }) => orgId === organisation)
  if (!chosen) return null
  const { count } = await db().pendingSignIn.deleteMany({ where: { id: idOf(token) } })
  return count === 1 ? chosen : null
}

/** Those that still have the password that was entered. */
async function accountsOf(token: string): Promise<User[]> {
  const pending = await db().pendingSignIn.findUnique({
    where: { id: idOf(token), expiresAt: { gt: new Date() } },
  })
  const known = accountsShape.safeParse(pending?.accounts)
  if (!known.success) return []
  const users = await db().user.findMany({
    where: { id: { in: known.data.map(({ userId }) => userId) }, isActive: true, organisation: inUse },
  })
  return known.data.flatMap(({ userId, passwordChangedAt }) => {
    const user = users.find(({ id }) => id === userId)
    const isSame = (user?.passwordChangedAt?.toISOString() ?? null) === passwordChangedAt
    return user && isSame ? [user] : []
  })
}

function idOf(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest())
}
