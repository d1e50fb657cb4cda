import { expect, it } from 'vitest'
import { makeTurns } from './turns'

it('gives one user so many places, and the next to the one who waits longest and may have it', async () => {
  const turns = makeTurns({ places: 3, mostOfOne: 2 })
  const first = await turns.take('ada', 0)
  const second = await turns.take('ada', 0)
  expect(await turns.take('ada', 5)).toBeNull()

  const third = turns.take('ada', 10_000)
  const other = await turns.take('bob', 0)
  expect(other).not.toBeNull()
  expect(await turns.take('cleo', 5)).toBeNull()

  first?.()
  first?.()
  expect(await third).not.toBeNull()
  expect(await turns.take('cleo', 5)).toBeNull()
  second?.()
  expect(await turns.take('cleo', 5)).not.toBeNull()
})

it('lets who goes last wait for all others', async () => {
  const turns = makeTurns({ places: 5, mostOfOne: 1 })
  const order: string[] = []
  const use = async (name: string, isLast: boolean) => {
    const leave = await turns.take('ada', 10_000, isLast)
    order.push(name)
    leave?.()
  }
  const first = await turns.take('ada', 0)
  const uses = [use('prefetched', true), use('opened', false)]
  first?.()
  await Promise.all(uses)
  expect(order).toEqual(['opened', 'prefetched'])
})

it('gives all places to no user in particular', async () => {
  const turns = makeTurns({ places: 2, mostOfOne: 1 })
  await turns.take(null, 0)
  expect(await turns.take(null, 0)).not.toBeNull()
  expect(await turns.take(null, 5)).toBeNull()
})
