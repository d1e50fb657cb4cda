import { expect, it } from 'vitest'
import { readPasted } from './read-pasted'

it('reads each address once, in order, and keeps what is none', () => {
  expect(readPasted('a@x.test, A@X.test\nJo <jo@x.test>\nnobody\n')).toEqual([
    { line: 1, address: 'a@x.test', isAddress: true },
    { line: 2, address: 'jo@x.test', isAddress: true },
    { line: 3, address: 'nobody', isAddress: false },
  ])
})

it('reads ten thousand addresses in a moment', () => {
  const text = Array.from({ length: 10_000 }, (_, at) => `user${at}@x.test`).join('\n')
  expect(readPasted(text)).toHaveLength(10_000)
})
