import { expect, test } from 'vitest'
import { db } from '@/lib/db/database'
import { findUnreadiness } from './find-unreadiness'

test('a database with every migration of this version is ready, and one that lacks one is not', async () => {
  expect(await findUnreadiness()).toBeNull()
  const [last] = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM _prisma_migrations ORDER BY migration_name DESC LIMIT 1`
  await db().$executeRaw`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE id = ${last?.id}`
  expect(await findUnreadiness()).toBe('migrations are missing')
  await db().$executeRaw`UPDATE _prisma_migrations SET rolled_back_at = NULL WHERE id = ${last?.id}`

  await db().$executeRaw`
    INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
    VALUES ('newer', '', '29990101000000_of_a_newer_version', now())`
  expect(await findUnreadiness(), 'a newer version has migrated since').toBeNull()
})
