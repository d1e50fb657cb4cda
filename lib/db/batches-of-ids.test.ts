import { expect, it } from 'vitest'
import { AppError } from '../errors/app-error'
import { batchesOfIds, partSize } from './batches-of-ids'

const all = Array.from({ length: 3 * partSize }, (_, index) => String(index).padStart(6, '0'))
const tooSlow = () => new AppError('busy', '', { cause: { code: '57014' } })

async function idsOf(fits: (id: string) => boolean, slowFrom: number) {
  const batches: string[][] = []
  const found = batchesOfIds({
    batchSize: 10,
    async read(after, through) {
      const from = after === null ? 0 : all.indexOf(after) + 1
      const to = through === null ? all.length : all.indexOf(through) + 1
      const ids = all.slice(from, to).filter(fits).slice(0, 10)
      // To find so few, everything was read.
      if (ids.length < 10 && to - from > slowFrom) throw tooSlow()
      return ids
    },
    async endOfPart(after) {
      return all[(after === null ? 0 : all.indexOf(after) + 1) + partSize - 1] ?? null
    },
  })
  for await (const batch of found) batches.push(batch)
  return batches
}

it('reads on in parts when a batch took too long, and misses nothing', async () => {
  const isRare = (id: string) => Number(id) % 9_999 === 0
  const expected = all.filter(isRare)
  expect((await idsOf(isRare, partSize)).flat()).toEqual(expected)
  expect((await idsOf(isRare, Number.POSITIVE_INFINITY)).flat()).toEqual(expected)
})

it('makes full batches, and one where nothing fits', async () => {
  const some = await idsOf((id) => Number(id) < 25, Number.POSITIVE_INFINITY)
  expect(some.map((batch) => batch.length)).toEqual([10, 10, 5])
  expect(await idsOf(() => false, partSize)).toEqual([[]])
})

it('fails with what went wrong otherwise', async () => {
  const failing = batchesOfIds({
    batchSize: 10,
    read: async () => Promise.reject(new AppError('unavailable')),
    endOfPart: async () => null,
  })
  await expect(failing.next()).rejects.toMatchObject({ code: 'unavailable' })
})
