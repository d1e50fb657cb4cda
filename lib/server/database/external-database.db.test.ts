import { once } from 'node:events'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { openNetwork, type TestNetwork } from '../../db/test-support/network'
import { type ExternalDatabase, openExternalDatabase } from './external-database'

let network: TestNetwork
let database: ExternalDatabase
let events: string[]

beforeEach(async () => {
  network = await openNetwork(inject('testServerUrl'))
  database = await openExternalDatabase(network.url, { beatMilliseconds: 300 })
  events = []
})
afterEach(async () => {
  await database.close()
  await network.close()
})

test('its end and its return are noticed at once', async () => {
  supervise()
  await network.close()
  await vi.waitFor(() => expect(events).toHaveLength(2))
  expect(events[0]).toBe('lost')
  expect(events[1]).toMatch(/^DATABASE_URL cannot be used: nothing listens at /)

  await network.openAgain()
  await vi.waitFor(() => expect(events.at(-1)).toBe('back'), { timeout: 5000 })
})

test('a network that falls silent is noticed too', async () => {
  supervise()
  network.isSilent = true
  await vi.waitFor(() => expect(events[0]).toBe('lost'), { timeout: 5000 })
  network.isSilent = false
  await vi.waitFor(() => expect(events.at(-1)).toBe('back'), { timeout: 5000 })
})

test('an end before there was a listener is told to the first one', async () => {
  const ended = Promise.all([...network.sockets].map((socket) => once(socket, 'close')))
  network.cut()
  await ended
  supervise()
  await vi.waitFor(() => expect(events).toEqual(['lost', 'back']), { timeout: 5000 })
})

test('closing it leaves no connection and is no loss', async () => {
  supervise()
  await database.close()
  await vi.waitFor(() => expect(network.sockets.size).toBe(0))
  expect(events).toEqual([])
})

function supervise() {
  database.supervise({
    onLost: () => events.push('lost'),
    onFailure: (reason) => events.push(reason),
    onBack: () => events.push('back'),
  })
}
