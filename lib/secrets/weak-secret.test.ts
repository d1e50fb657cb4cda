import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { weaknessOf } from './weak-secret'

describe('a secret that can be guessed', () => {
  it.each([
    ['repeats itself', 'x'.repeat(32)],
    ['repeats itself', 'a'.repeat(500)],
    ['repeats itself', 'abc'.repeat(12)],
    ['repeats itself', 'aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbb'],
    ['repeats itself', '12345678901234567890123456789012'],
    ['repeats itself', 'password1234password1234password'],
    ['repeats itself', 'deadbeefdeadbeefdeadbeefdeadbeef'],
    ['repeats itself', 'пароль'.repeat(6)],
    ['counts up or down', 'abcdefghijklmnopqrstuvwxyz012345'],
    ['counts up or down', 'zyxwvutsrqponmlkjihgfedcba987654'],
    ['counts up or down', 'qwertyuiopasdfghjklzxcvbnm123456'],
    ['is the example of a manual', 'changemechangemechangemechangeme'],
    ['is the example of a manual', 'Change-Me-1!-please-aXk29dkLmsWq0'],
    ['is the example of a manual', 'CHANGE_ME_TO_A_COMPLEX_RANDOM_SECRET'],
    ['is the example of a manual', 'replace-with-secure-random-value'],
    ['is the example of a manual', 'your-secret-key-at-least-32-characters'],
    ['is the example of a manual', 'your-super-secret-jwt-token-with-at-least-32-characters-long'],
    ['is the example of a manual', 'your_nextauth_secret_minimum_32_characters'],
    ['is the example of a manual', 'use openssl rand -base64 33 to make one'],
    ['is the example of a manual', 'openssl rand -base64 33'.padEnd(32, '.')],
    ['is the example of a manual', 'django-insecure-8#k2v!q0z_x7m4@w1n'],
    // The secret of the sample settings of the original's gateway.
    ['is the example of a manual', '352d20ee67be67f6340b4c0605b044b7'],
    ['is the example of a manual', 'rZTFtfNuSMajLnfFrWT2PZ3lX8WZv7W/Xs2H8hkEY6g='],
  ])('%s: %s', (weakness, secret) => {
    expect(weaknessOf(secret)).toBe(weakness)
  })

  it('is none of two thousand random ones, in any usual form', () => {
    for (let count = 0; count < 500; count++) {
      const bytes = randomBytes(33)
      const digits = [...bytes, ...randomBytes(33)].map((byte) => byte % 10).join('')
      const forms = [
        bytes.toString('base64'),
        bytes.toString('hex'),
        bytes.toString('hex').slice(0, 32),
        digits,
      ]
      expect(forms.map(weaknessOf)).toEqual([null, null, null, null])
    }
  })

  it('is not a random one with a short word in it', () => {
    expect(weaknessOf('wqPutA91/x0Zk3Hs7+Jm2VbR4tYc8LdE5nGf6oUi')).toBeNull()
  })

  it('is no passphrase of one’s own', () => {
    expect(weaknessOf('a-secret-that-is-long-enough-for-everybody')).toBeNull()
    expect(weaknessOf('quiet lake at noon, seven herons, one boat')).toBeNull()
  })

  it('is not given as an example by our own documents', () => {
    for (const file of ['README.md', '.env.example', 'docs/operating.md', 'docs/security.md']) {
      const given = [...readFileSync(file, 'utf8').matchAll(/AUTH_SECRET=(\S+)/g)].map(
        ([, value]) => value ?? '',
      )
      expect(
        given.filter((value) => weaknessOf(value) === null),
        file,
      ).toEqual([])
    }
  })
})
