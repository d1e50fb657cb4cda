import { expect, test } from 'vitest'
import { parsePidFile } from './find-postmaster'

const lines = [
  '4711',
  '/proc/self/cwd',
  '1795288000',
  '42747',
  '',
  '127.0.0.1',
  '  1049165   65538',
  'ready   ',
  '',
]

test('the file of a running postmaster names its process, port and state', () => {
  expect(parsePidFile(lines.join('\n'))).toEqual({ pid: 4711, port: 42747, status: 'ready' })
  expect(parsePidFile(lines.join('\r\n'))).toEqual({ pid: 4711, port: 42747, status: 'ready' })
})

test('a file that is still being written says: starting', () => {
  expect(parsePidFile('4711\n/proc/self/cwd\n1795288000\n')).toEqual({
    pid: 4711,
    port: 0,
    status: 'starting',
  })
})

test.each(['', 'garbage', '-4711\n'])('no file, or nonsense (%j), is no postmaster', (text) => {
  expect(parsePidFile(text)).toBeNull()
})
