import type { Client } from 'pg'
import type { LoadRequest } from './load'

/** Some users all over the table, without rights of their own, always the same ones for the same rows. */
export async function samplePeople(
  database: Client,
  count: number,
): Promise<{ id: string; email: string }[]> {
  const { rows } = await database.query<{ id: string; email: string }>(
    `SELECT id, email_address AS email FROM app_user WHERE NOT is_admin ORDER BY md5(id) LIMIT $1`,
    [count],
  )
  return rows
}

/** A change of each of them. */
export function renaming(people: { id: string }[]): LoadRequest[] {
  const body = JSON.stringify({ last_name: 'Name {unique}' })
  return people.map(({ id }) => ({ method: 'PUT', path: `/api/users/${id}`, body }))
}

/** The part of an address that a user would type to find one person: last name and number. */
export function partOf(email: string): string {
  return /[^.]+\.\d+(?=@)/.exec(email)?.[0] ?? email
}
