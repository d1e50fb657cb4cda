import { expect, it, vi } from 'vitest'
import { AppError } from '../errors/app-error'
import type { Actor } from '../permissions/actor'
import { jsonParts, streamLimits, streamResponse } from './stream-response'

type User = { id: string }

const list = { head: '{"users":[', tail: '],"pages":0}', item: (user: User) => JSON.stringify(user) }
const stream = (batches: AsyncGenerator<User[]>, userId = 'a') =>
  streamResponse({ userId } as Actor, () => jsonParts(batches, list))

const user = { id: 'a'.repeat(24) }

it('stops reading when the client goes away', async () => {
  const made = vi.fn()
  let closed = false
  async function* watched() {
    try {
      while (true) {
        made()
        yield [user]
      }
    } finally {
      closed = true
    }
  }
  const response = await stream(watched())
  const reader = response.body?.getReader()
  await reader?.read()
  await reader?.cancel()

  expect(closed).toBe(true)
  expect(made).toHaveBeenCalledOnce()
})

it('fails before the answer starts when the first batch fails', async () => {
  const failing = failingAfter(0)
  await expect(stream(failing)).rejects.toMatchObject({ code: 'unavailable' })
})

it('breaks the answer when a later batch fails', async () => {
  const response = await stream(failingAfter(1))
  await expect(response.text()).rejects.toThrow()
})

it('is well-formed whatever the batches are', async () => {
  async function* batches(...sizes: number[]) {
    for (const size of sizes) yield Array<User>(size).fill(user)
  }
  for (const sizes of [[], [0], [1], [2, 0, 1], [500, 500, 0]]) {
    const { users } = await (await stream(batches(...sizes))).json()
    expect(users).toHaveLength(sizes.reduce((sum, size) => sum + size, 0))
  }
})

it('makes the next batch when all of the one before was taken, and not earlier', async () => {
  let made = 0
  async function* many() {
    for (; made < 3; made++) yield Array<User>(2_000).fill(user)
  }
  const reader = (await stream(many())).body?.getReader()
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(made).toBe(0)
  const first = await reader?.read()
  expect(first?.value?.byteLength).toBe(streamLimits.pieceBytes)
  expect(made).toBe(0)
  let bytes = first?.value?.byteLength ?? 0
  while (made === 0) bytes += (await reader?.read())?.value?.byteLength ?? 0
  expect(bytes).toBeGreaterThan(2_000 * JSON.stringify(user).length)
  await reader?.cancel()
})

it('is sent to one user twice at the same time, and to six readers in all', async () => {
  const { atOnce, atOncePerUser } = streamLimits
  const open: Response[] = []
  for (let count = 0; count < atOncePerUser; count++) open.push(await stream(endless(), 'a'))
  await expect(stream(endless(), 'a')).rejects.toMatchObject({ code: 'limited', retryAfterSeconds: 10 })
  for (let count = atOncePerUser; count < atOnce; count++)
    open.push(await stream(endless(), `other ${count}`))
  await expect(stream(endless(), 'b')).rejects.toMatchObject({ code: 'busy', retryAfterSeconds: 10 })

  // What failed, was read to its end or given up makes room.
  await open.pop()?.body?.cancel()
  await expect(stream(failingAfter(0), 'b')).rejects.toMatchObject({ code: 'unavailable' })
  await expect((await stream(failingAfter(1), 'b')).text()).rejects.toThrow()
  open.push(await stream(endless(), 'b'))
  for (const response of open) await response.body?.cancel()
})

it('ends when its reader takes nothing for half a minute, and makes room', async () => {
  vi.useFakeTimers()
  try {
    let isClosed = false
    async function* unread() {
      try {
        while (true) yield [user]
      } finally {
        isClosed = true
      }
    }
    const reader = (await stream(unread())).body?.getReader()
    await reader?.read()
    await vi.advanceTimersByTimeAsync(1000 * streamLimits.pieceSeconds - 1)
    expect(isClosed).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(isClosed).toBe(true)
    // It does not look like the end of the document.
    const last = await Promise.race([reader?.read(), vi.advanceTimersByTimeAsync(1000).then(() => 'nothing')])
    expect(last).toBe('nothing')
  } finally {
    vi.useRealTimers()
  }
})

async function* endless(): AsyncGenerator<User[]> {
  while (true) yield [user]
}

async function* failingAfter(batches: number): AsyncGenerator<User[]> {
  for (let count = 0; count < batches; count++) yield [user]
  throw new AppError('unavailable')
}
