/*
 * Addresses that were pasted: one per line, separated by commas or semicolons, as `Ada Lovelace <ada@example.org>`, or
 * rows of a spreadsheet. Safe for browser and server.
 */

/** An address, and the name that came with it. */
export type PastedAddress = {
  /** The line it is in; the first is 1. */
  line: number
  address: string
  /** First and last name in cells of their own. */
  first?: string
  last?: string
  /** A whole name, to be split like that of an import. */
  name?: string
}

/** What was pasted: the addresses, and the texts that are none. */
export type Pasted = { addresses: PastedAddress[]; unread: { line: number; text: string }[] }

/** More would be a file. */
export const mostPasted = 500

/** Longer is no address with a name; looking for brackets takes time in the square of the length. */
const longestPart = 400

/** Reads what was pasted, in its order. The head of a spreadsheet is left out. */
export function readAddresses(text: string): Pasted {
  const pasted: Pasted = { addresses: [], unread: [] }
  const lines = text.split(/\r\n|\r|\n/)
  const hasHead = isHead(lines)
  for (const [at, raw] of lines.entries()) {
    const line = at + 1
    if (raw.trim() === '' || (hasHead && at === 0)) continue
    const found = raw.includes('\t') ? [readCells(raw.split('\t'), line)] : readLine(raw, line)
    for (const one of found) {
      if ('address' in one) pasted.addresses.push(one)
      else pasted.unread.push(one)
    }
  }
  return pasted
}

type Found = PastedAddress | { line: number; text: string }

/** A first line of several words without any address, above lines with addresses. */
function isHead([first = '', ...others]: string[]): boolean {
  return !first.includes('@') && /[\t,;]/.test(first) && others.some((line) => line.includes('@'))
}

function readLine(raw: string, line: number): Found[] {
  const parts = separated(raw)
  const withAddress = parts.filter((part) => part.includes('@'))
  // "Ada,Lovelace,ada@example.org": a row of a file, whose other cells are the name.
  if (parts.length > 1 && withAddress.length === 1 && !parts.some((part) => part.includes('<'))) {
    return [readCells(parts, line)]
  }
  return parts.map((part) => readOne(part, line))
}

/** By commas and semicolons outside quotation marks and angle brackets. */
function separated(raw: string): string[] {
  const parts: string[] = []
  let part = ''
  let isQuoted = false
  let isBracketed = false
  for (const letter of raw) {
    if (letter === '"') isQuoted = !isQuoted
    else if (letter === '<') isBracketed = true
    else if (letter === '>') isBracketed = false
    if ((letter === ',' || letter === ';') && !isQuoted && !isBracketed) {
      parts.push(part)
      part = ''
    } else part += letter
  }
  return [...parts, part].map((one) => one.trim()).filter(Boolean)
}

/** "Ada Lovelace <ada@example.org>", or the address alone. */
function readOne(text: string, line: number): Found {
  if (text.length > longestPart) return { line, text: `${text.slice(0, longestPart)}…` }
  const named = /^(.*?)<([^<>]*)>[\s.]*$/.exec(text)
  const address = plainAddress(named?.[2] ?? text)
  const name = unquoted(named?.[1] ?? '')
  if (!isAddress(address)) return { line, text }
  return { line, address, ...(name && name !== address && { name }) }
}

function readCells(cells: string[], line: number): Found {
  const filled = cells.map(unquoted).filter(Boolean)
  const at = filled.findIndex((cell) => isAddress(plainAddress(cell)))
  const address = plainAddress(filled[at] ?? '')
  if (at === -1) return { line, text: filled.join(', ') }
  const [first, last, ...more] = filled.filter((cell, place) => place !== at && !cell.includes('@'))
  if (first && last && more.length === 0) return { line, address, first, last }
  return { line, address, ...(first && { name: first }) }
}

function plainAddress(text: string): string {
  return unquoted(text)
    .replace(/^mailto:/i, '')
    .replace(/[.,;>]+$/, '')
}

/** Something with one @ and no space in it; whether it is an address at all is decided where users are added. */
function isAddress(text: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+$/.test(text)
}

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^["'“”]+|["'“”]+$/g, '')
    .trim()
}
