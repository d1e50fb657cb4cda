import 'server-only'
import { withPrimary } from '@/lib/postgres/with-primary'

/** Whether there are users yet. Plain SQL: the server itself needs no Prisma client. */
export function hasUsers(databaseUrl: string): Promise<boolean> {
  return withPrimary(databaseUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from app_user limit 1')
    return rowCount !== 0
  })
}
