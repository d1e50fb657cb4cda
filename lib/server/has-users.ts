import 'server-only'
import { Client } from 'pg'
import { primaryAddress } from '@/lib/postgres/primary'

/** Whether there are users yet. Plain SQL: the server itself needs no Prisma client. */
export async function hasUsers(databaseUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: await primaryAddress(databaseUrl) })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from app_user limit 1')
    return rowCount !== 0
  } finally {
    await client.end()
  }
}
