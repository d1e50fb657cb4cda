import { expect, test } from 'vitest'
import { failureText } from './tell-failure'

const failure = (message: string, facts: object) => Object.assign(new Error(message), facts)

test('what the machine refuses is a sentence', () => {
  const facts = { code: 'ENOSPC', syscall: 'write', path: '/data/auth-secret' }
  expect(failureText(failure('ENOSPC: no space left on device, write', facts))).toBe(
    '/data/auth-secret cannot be used: the disk is full.',
  )
  expect(failureText(failure('EMFILE', { code: 'EMFILE' }))).toBe(
    'Gatehouse cannot continue: this process may open no more files (ulimit -n).',
  )
})

test('what the database refuses is a sentence, without the rows', () => {
  const facts = { code: '42501', severity: 'ERROR', detail: 'a row of a user' }
  expect(failureText(failure('permission denied for table app_user', facts))).toBe(
    'The database answered "permission denied for table app_user" (42501).',
  )
})

test('a bug of ours keeps its stack', () => {
  expect(failureText(new TypeError('x is not a function'))).toMatch(/^TypeError: .*\n\s+at /)
})
