import { expect, it, vi } from 'vitest'
import { maxBodyBytes, readJson } from './read-json'

const request = (body: BodyInit) => new Request('http://localhost/', { method: 'POST', body })

it('reads an object of up to 64 KiB, with or without a byte order mark', async () => {
  expect(await readJson(request('{"a":1}'))).toEqual({ a: 1 })
  expect(await readJson(request('\ufeff{"a":1}'))).toEqual({ a: 1 })
  const largest = `{"a":"${'x'.repeat(maxBodyBytes - 8)}"}`
  expect(largest).toHaveLength(maxBodyBytes)
  expect(await readJson(request(largest))).toHaveProperty('a')
})

it('keeps the keys of a hostile object to themselves', async () => {
  const body = await readJson(
    request('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  )
  expect(Object.hasOwn(body, '__proto__')).toBe(true)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

it.each([
  ['{', 'The body is not valid JSON'],
  ['{"a":1}{"b":2}', 'The body is not valid JSON'],
  ['[]', 'The body must be one JSON object'],
  ['"text"', 'The body must be one JSON object'],
  ['null', 'The body must be one JSON object'],
  ['7', 'The body must be one JSON object'],
])('%j is malformed', async (body, sentence) => {
  await expect(readJson(request(body))).rejects.toMatchObject({
    code: 'malformed',
    fieldErrors: { body: sentence },
  })
})

it.each(['', ' \n '])('%j is empty', async (body) => {
  await expect(readJson(request(body))).rejects.toMatchObject({
    code: 'empty',
    fieldErrors: { body: 'The body is empty' },
  })
})

it.each([
  ['nesting', `{"a":${'['.repeat(200_000)}`],
  ['objects in a list', `{"a":[${'{},'.repeat(200_000)}0]}`],
  ['keys', `{${Array.from({ length: 20_000 }, (_, key) => `"${key}":0`)}}`],
])('refuses more %s than any body has, without making them', async (_, body) => {
  const parse = vi.spyOn(JSON, 'parse')
  await expect(readJson(request(body), 1024 * 1024)).rejects.toMatchObject({
    code: 'malformed',
    fieldErrors: { body: 'The body nests deeper than 32 levels or holds more than 10000 values' },
  })
  expect(parse).not.toHaveBeenCalled()
  parse.mockRestore()
})

it('takes texts whatever is in them', async () => {
  const csv = `"\\",{[\n${'",[{\\"'.repeat(20_000)}`
  expect(await readJson(request(JSON.stringify({ csv })), 1024 * 1024)).toEqual({ csv })
})

it('refuses bytes that are not UTF-8', async () => {
  const latin1 = new Uint8Array([0x7b, 0x22, 0xe4, 0x22, 0x3a, 0x31, 0x7d])
  await expect(readJson(request(latin1))).rejects.toMatchObject({
    code: 'malformed',
    fieldErrors: { body: 'The body is not valid UTF-8' },
  })
})

it('refuses one byte too many, declared or not', async () => {
  await expect(readJson(request('x'.repeat(maxBodyBytes + 1)))).rejects.toMatchObject({ code: 'too_large' })
  const declared = new Request('http://localhost/', {
    method: 'POST',
    body: '{}',
    headers: { 'content-length': String(maxBodyBytes + 1) },
  })
  await expect(readJson(declared)).rejects.toMatchObject({ code: 'too_large' })
})
