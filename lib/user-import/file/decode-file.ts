import { type Sentence, sentence } from '../../i18n/sentence'

/** How the bytes of a file were read. */
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * The text of a CSV file without its byte order mark, or the reason why it has none. UTF-16 is recognised by its mark,
 * or by the zero bytes of Latin text. Bytes that are not valid UTF-8 are read as Windows-1252, which Excel writes in
 * western Europe and America. The screen says so, because bytes cannot prove that it is right.
 */
export function decodeFile(
  bytes: Uint8Array<ArrayBuffer>,
): { text: string; encoding: FileEncoding } | { problem: Sentence } {
  // Excel workbooks are ZIP archives, those of old versions compound files.
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { problem: sentence('fileIsWorkbook') }
  }
  const wide = wideEncodingOf(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide }
  if (bytes.includes(0)) return { problem: sentence('fileNotText') }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}

function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  const zeros = [0, 0]
  const looked = bytes.subarray(0, 1024)
  looked.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > looked.length / 4 && even === 0) return 'utf-16le'
  if (even > looked.length / 4 && odd === 0) return 'utf-16be'
  return null
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}
