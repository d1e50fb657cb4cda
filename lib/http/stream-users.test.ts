import { expect, it, vi } from 'vitest'
import { AppError } from '../errors/app-error'
import type { UserWithKey } from '../users/present-user'
import { userStreamResponse } from './stream-users'

const user = { id: 'a'.repeat(24), isAdmin: false, privileges: {} } as UserWithKey

it('stops reading when the client goes away', async () => {
  const made = vi.fn()
  let closed = false
  async function* endless() {
    try {
      while (true) {
        made()
        yield [user]
      }
    } finally {
      closed = true
    }
  }
  const response = await userStreamResponse(endless())
  const reader = response.body?.getReader()
  await reader?.read()
  await reader?.cancel()

  expect(closed).toBe(true)
  expect(made.mock.calls.length).toBeLessThan(5)
})

it('fails before the answer starts when the first batch fails', async () => {
  const failing = failingAfter(0)
  await expect(userStreamResponse(failing)).rejects.toMatchObject({ code: 'unavailable' })
})

it('breaks the answer when a later batch fails', async () => {
  const response = await userStreamResponse(failingAfter(1))
  await expect(response.text()).rejects.toThrow()
})

it('is well-formed whatever the batches are', async () => {
  async function* batches(...sizes: number[]) {
    for (const size of sizes) yield Array<UserWithKey>(size).fill(user)
  }
  for (const sizes of [[], [0], [1], [2, 0, 1], [500, 500, 0]]) {
    const { users } = await (await userStreamResponse(batches(...sizes))).json()
    expect(users).toHaveLength(sizes.reduce((sum, size) => sum + size, 0))
  }
})

async function* failingAfter(batches: number): AsyncGenerator<UserWithKey[]> {
  for (let count = 0; count < batches; count++) yield [user]
  throw new AppError('unavailable')
}
