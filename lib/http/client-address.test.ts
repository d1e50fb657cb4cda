import { expect, test } from 'vitest'
import { clientAddress } from './client-address'

const socketAddress = '10.0.0.9'

test('without trusted proxies anyone can forge the header, so the socket counts', () => {
  expect(clientAddress({ socketAddress, forwardedFor: '1.2.3.4', trustedProxies: 0 })).toBe('10.0.0.9')
})

test('with n proxies the n-th address from the right is the one they vouch for', () => {
  const forwardedFor = '6.6.6.6, 1.2.3.4, 10.0.0.1'
  expect(clientAddress({ socketAddress, forwardedFor, trustedProxies: 1 })).toBe('10.0.0.1')
  expect(clientAddress({ socketAddress, forwardedFor, trustedProxies: 2 })).toBe('1.2.3.4')
})

test('a request that came past the proxies is known by what there is', () => {
  expect(clientAddress({ socketAddress, forwardedFor: undefined, trustedProxies: 2 })).toBe('10.0.0.9')
  expect(clientAddress({ socketAddress, forwardedFor: '1.2.3.4', trustedProxies: 2 })).toBe('1.2.3.4')
  expect(clientAddress({ socketAddress, forwardedFor: ' , ', trustedProxies: 1 })).toBe('10.0.0.9')
})

test('a proxy that names no address does not let the client name one', () => {
  const forwardedFor = '1.2.3.4, unknown'
  expect(clientAddress({ socketAddress, forwardedFor, trustedProxies: 1 })).toBe('10.0.0.9')
})

test('repeated headers count as one list', () => {
  expect(clientAddress({ socketAddress, forwardedFor: ['6.6.6.6', '1.2.3.4'], trustedProxies: 1 })).toBe(
    '1.2.3.4',
  )
})

test.each([
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['192.0.2.1:4711', '192.0.2.1'],
  ['[2001:db8::1]:443', '2001:db8::1'],
  ['2001:db8::1', '2001:db8::1'],
  ['2001:DB8:0:0::0001', '2001:db8::1'],
  ['::ffff:c000:201', '192.0.2.1'],
  ['0:0:0:0:0:FFFF:192.0.2.1', '192.0.2.1'],
  ['[::ffff:192.0.2.1]:443', '192.0.2.1'],
  ['fe80::1%eth0', 'fe80::1%eth0'],
  ['[fe80:0::1%eth0]:443', 'fe80::1%eth0'],
  ['unknown', ''],
  ['192.0.2.1.example', ''],
  ['<script>', ''],
])('%s is written as "%s"', (written, plain) => {
  expect(clientAddress({ socketAddress: written, forwardedFor: undefined, trustedProxies: 0 })).toBe(plain)
})

test('a closed socket has no address', () => {
  expect(clientAddress({ socketAddress: undefined, forwardedFor: undefined, trustedProxies: 0 })).toBe('')
})
