import { describe, expect, it } from 'vitest'
import { decodeFile } from './decode-file'

const text = 'Vorname;E-Mail\r\nZoë;zoe@example.org'
const bytes = (buffer: Buffer) => new Uint8Array(buffer)
const swapped = (buffer: Buffer) => Buffer.from(buffer).swap16()

describe('the bytes of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le'],
    ['the other UTF-16 with a mark', swapped(Buffer.from(`\uFEFF${text}`, 'utf16le')), 'utf-16be'],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['the other UTF-16 without a mark', swapped(Buffer.from(text, 'utf16le')), 'utf-16be'],
    ['Windows-1252', Buffer.from(text, 'latin1'), 'windows-1252'],
  ])('are read as %s', (_, buffer, encoding) => {
    expect(decodeFile(bytes(buffer))).toEqual({ text, encoding })
  })

  it.each([
    ['fileIsWorkbook', Buffer.from('PK\u0003\u0004...')],
    ['fileNotText', Buffer.from('id,name\n1,\0')],
  ])('are refused as %s', (key, buffer) => {
    expect(decodeFile(bytes(buffer))).toMatchObject({ problem: { key } })
  })
})
