import { expect, test } from 'vitest'
import { reasonIn } from './cluster'

test('a full disk is told, not what was tidied up after it', () => {
  const output = [
    'creating configuration files ... ok',
    'running bootstrap script ... 2026-11-26 00:43:17.332 UTC [18974] FATAL:  could not write to file "pg_wal/xlogtemp.18974": No space left on device',
    'child process exited with exit code 1',
    'initdb: removing data directory "/data/postgres.new/cluster"',
  ]
  expect(reasonIn(output.join('\n'))).toBe(
    'could not write to file "pg_wal/xlogtemp.18974": No space left on device',
  )
})

test('what initdb itself says is told without its name', () => {
  const output =
    'initdb: error: directory "/data" exists but is not empty\ninitdb: hint: If you want to create a new database system, …\n'
  expect(reasonIn(output)).toBe('directory "/data" exists but is not empty')
})

test('a program that could not be run says so in its only line', () => {
  expect(reasonIn('spawn /missing/initdb ENOENT')).toBe('spawn /missing/initdb ENOENT')
  expect(reasonIn('')).toBe('initdb gave no reason')
})
