import 'server-only'

const separators = [',', ';', '\t', '|']
const linesLookedAt = 10
const lettersLookedAt = 64 * 1024

/**
 * The line that tells Excel the separator; Excel does not show it, so it does not count as a row. Empty lines may come
 * before it.
 */
const separatorLine = /^\s*"?sep=([^"\r\n])"?[ \t,;]*(?:\r\n|\n|\r|$)/i

/**
 * The separator of a CSV file: from its first line, or the one that occurs equally often in the header and the rows
 * below. @returns also where the rows begin, behind a byte order mark and that line
 */
export function findSeparator(text: string): { separator: string; begin: number } {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const told = separatorLine.exec(text.slice(start, start + 80))
  if (told?.[1]) return { separator: told[1], begin: start + told[0].length }

  const lines = firstLines(text.slice(start, start + lettersLookedAt))
  const [header] = lines
  const scored = separators.map((separator) => {
    const inHeader = header?.get(separator) ?? 0
    const alike = lines.filter((line) => line.get(separator) === inHeader).length
    return { separator, score: inHeader > 0 ? alike : 0, inHeader }
  })
  scored.sort((one, other) => other.score - one.score || other.inHeader - one.inHeader)
  return { separator: scored[0]?.separator ?? ',', begin: start }
}

/** How often each separator occurs in each of the first non-empty lines, outside quotes. */
function firstLines(text: string): Map<string, number>[] {
  const lines: Map<string, number>[] = []
  let line = new Map<string, number>()
  let isQuoted = false
  let hasText = false
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && (sign === '\n' || sign === '\r')) {
      if (hasText) lines.push(line)
      if (lines.length === linesLookedAt) return lines
      line = new Map()
      hasText = false
    } else if (!isQuoted && separators.includes(sign)) line.set(sign, (line.get(sign) ?? 0) + 1)
    else if (sign.trim() !== '') hasText = true
  }
  // Also when a quote is never closed: the parser says so.
  if (hasText || line.size > 0) lines.push(line)
  return lines
}
