import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { isDatabaseUnavailable } from '../errors/database-error'
import { sessionConfig } from './database'
import { makeReadLane, type ReadLane } from './read-lane'
import { openNetwork, type TestNetwork } from './test-support/network'

let network: TestNetwork
let lane: ReadLane

beforeEach(async () => {
  network = await openNetwork(inject('testServerUrl'))
  lane = makeReadLane(sessionConfig(network.url), { longestHold: 300, longestIdle: 300, lookEvery: 50 })
})
afterEach(async () => {
  await lane.end()
  await network.close()
})

const ask = (text: string, values: unknown[] = []) => lane.query<[number]>({ text, values, rowMode: 'array' })
const twice = async (number: number) => (await ask('SELECT $1::integer * 2', [number])).rows[0]?.[0]

test('each query gets its own answer, in one connection', async () => {
  const numbers = Array.from({ length: 200 }, (_, index) => index)
  expect(await Promise.all(numbers.map(twice))).toEqual(numbers.map((number) => 2 * number))
  expect(network.sockets.size / 2).toBe(1)
})

test('what is refused fails alone', async () => {
  const answers = await Promise.allSettled([twice(1), ask('SELECT 1 / 0'), twice(3)])
  expect(answers).toMatchObject([
    { status: 'fulfilled', value: 2 },
    { status: 'rejected', reason: { code: '22012' } },
    { status: 'fulfilled', value: 6 },
  ])
})

test('when the connection breaks, all that waits fails as unavailable, and the next read opens another', async () => {
  await twice(1)
  network.isSilent = true
  const waiting = Promise.allSettled([twice(2), twice(3)])
  await setImmediate()
  network.cut()
  network.isSilent = false
  for (const answer of await waiting) {
    expect(answer.status === 'rejected' && isDatabaseUnavailable(answer.reason)).toBe(true)
  }
  expect(await twice(4)).toBe(8)
})

test('where nothing listens reads are unavailable, until something does', async () => {
  await network.close()
  expect(isDatabaseUnavailable(await twice(1).catch((error) => error))).toBe(true)
  await network.openAgain()
  expect(await twice(2)).toBe(4)
})

test('a way that falls silent is given up, and the next read goes another', async () => {
  await twice(1)
  network.isSilent = true
  expect(isDatabaseUnavailable(await twice(2).catch((error) => error))).toBe(true)
  network.isSilent = false
  expect(await twice(3)).toBe(6)
})

test('one that takes long fails, and so do those behind it, however many are answered', async () => {
  const waiting = ['SELECT pg_sleep(0.2)', 'SELECT pg_sleep(0.2)', 'SELECT pg_sleep(60)', 'SELECT 1'].map(
    (text) => ask(text),
  )
  const [first, , third, last] = await Promise.allSettled(waiting)
  expect(first).toMatchObject({ status: 'fulfilled' })
  for (const answer of [third, last]) {
    expect(answer?.status === 'rejected' && isDatabaseUnavailable(answer.reason)).toBe(true)
  }
  expect(await twice(2)).toBe(4)
})

test('an unused connection is closed, and the next read opens another', async () => {
  await twice(1)
  await vi.waitFor(() => expect(network.sockets.size).toBe(0))
  expect(await twice(2)).toBe(4)
})

test('closing it does not wait for a way that is silent', async () => {
  await twice(1)
  network.isSilent = true
  const waiting = Promise.allSettled([twice(2)])
  await setImmediate()
  await lane.end()
  expect(await waiting).toMatchObject([{ status: 'rejected' }])
})

test('nor does an unused one', async () => {
  await twice(1)
  network.isSilent = true
  await expect(lane.end()).resolves.toBeUndefined()
})
