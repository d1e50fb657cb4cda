import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shippedPackages } from './support/shipped-packages.mjs'
import { thirdPartyNotices } from './support/third-party.mjs'

const lock: {
  packages: Record<string, { integrity?: string; resolved?: string; optional?: boolean; link?: boolean }>
} = JSON.parse(readFileSync('package-lock.json', 'utf8'))

/** They ask for no more than to be named, and are no reason to publish anything. */
const fine = [
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  // Of a typeface, which may be shipped with software.
  'OFL-1.1',
  'Python-2.0',
  'CC0-1.0',
]

describe('packages of the product', () => {
  it('have licences that allow shipping them', () => {
    const packages = shippedPackages()
    expect(packages.length).toBeGreaterThan(100)
    for (const { name, licence } of packages)
      expect(fine, `${name} has the licence ${licence}`).toContain(licence)
  })

  // Other systems install another PostgreSQL.
  const isReference = process.platform === 'linux' && process.arch === 'x64'
  it.runIf(isReference)(
    'are those of THIRD-PARTY.md, which is made anew by "node scripts/third-party.mjs"',
    () => {
      expect(readFileSync('THIRD-PARTY.md', 'utf8')).toBe(thirdPartyNotices())
    },
  )
})

describe('the lock file', () => {
  const entries = Object.entries(lock.packages).filter(([place]) => place !== '')

  it('has a checksum for every package but those of other platforms', () => {
    const without = entries.filter(([, { integrity, link }]) => !integrity && !link)
    expect(without.filter(([, { optional }]) => !optional).map(([place]) => place)).toEqual([])
    for (const [place, { integrity }] of entries) if (integrity) expect(integrity, place).toMatch(/^sha512-/)
  })

  it('names no address: every package comes from the registry that npm is set to', () => {
    expect(entries.filter(([, { resolved }]) => resolved).map(([place]) => place)).toEqual([])
  })
})
