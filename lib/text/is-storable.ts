/** Can PostgreSQL keep this text? It takes no NUL, and UTF-8 has no form for half a character. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}
