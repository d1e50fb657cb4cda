import fc from 'fast-check'
import { it } from 'vitest'
import { anyAskedChanges, anyChanges, expectModel, expectNoEscalation } from './test-support/any-changes'

// Settings are read at first use, which is later.
process.env.GROUP_RIGHTS = 'replace'

it('effective rights are those of a simple model after any changes', { timeout: 120_000 }, async () => {
  await fc.assert(fc.asyncProperty(anyChanges, expectModel), { numRuns: 25 })
})

it('nothing a manager may do gives them, or those below them, more than they had', {
  timeout: 120_000,
}, async () => {
  await fc.assert(fc.asyncProperty(anyAskedChanges, expectNoEscalation), { numRuns: 100 })
})
