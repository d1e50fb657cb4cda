import { expect, it } from 'vitest'
import { rightsBothWays } from './test-support/rights-both-ways'

it('SQL says of rights what the code computes', async () => {
  for (const { code, sql } of await rightsBothWays()) expect(sql).toEqual(code)
})
