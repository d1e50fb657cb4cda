/** "APIs, Keys and Logs". */
export function inSeries(words: string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words)
}
