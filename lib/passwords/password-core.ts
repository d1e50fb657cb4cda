/**
 * Letters only, in lower case: the word inside a password with digits and punctuation added. "Ada.1815!" is as easy as
 * "ada".
 */
export function passwordCore(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
}

/** Numbers alone, however many, are dates, telephone numbers and patterns. */
export function isJustNumbers(password: string): boolean {
  return /^\d+$/.test(password)
}
