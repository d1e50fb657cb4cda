/** What the text of an id of `new-id.ts` tells. Safe for browser and server. */

/** Does this text have the form of an id? */
export function isId(text: string): boolean {
  // A hand-made call of a server action can send an array, which a pattern would take for its text.
  return typeof text === 'string' && /^[0-9a-f]{24}$/.test(text)
}

/** When an id was made, to the second. */
export function timeOfId(id: string): Date {
  return new Date(Number.parseInt(id.slice(0, 8), 16) * 1000)
}
