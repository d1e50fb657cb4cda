import type { Admin } from './admin-command'

type Wishes = {
  name?: string
  permissions?: Record<string, string>
  members?: string[]
}

/** Adds a group through the API. @returns its id and name */
export async function addGroup(url: string, admin: Admin, wishes: Wishes = {}) {
  const name = wishes.name ?? `Group ${crypto.randomUUID().slice(0, 8)}`
  const headers = { authorization: admin.access_key }
  const added = await fetch(`${url}/api/groups`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ name, user_permissions: wishes.permissions ?? {} }),
  })
  if (added.status !== 200) throw new Error(await added.text())
  const id = added.headers.get('location')?.split('/').at(-1) ?? ''
  if (wishes.members) {
    const joined = await fetch(`${url}/api/groups/${id}/members`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ add: wishes.members }),
    })
    if (joined.status !== 200) throw new Error(await joined.text())
  }
  return { id, name }
}
