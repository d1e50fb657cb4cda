// Not control characters and line separators, which could forge lines elsewhere, nor marks that turn the direction of
// what follows, which could make a name read as another one.
const deceptiveCharacter = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u

/** Whether a line can be shown as what it is: whole characters, and none that deceives. */
export function isReadable(line: string): boolean {
  return line.isWellFormed() && !deceptiveCharacter.test(line)
}
