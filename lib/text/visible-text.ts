/*
 * Characters that act on what shows them instead of being visible: controls of terminals (C0, DEL, and C1 such as
 * U+009B), separators of lines, and marks that turn the direction of what follows (Trojan Source, CVE-2021-42574). They
 * are shown by their number and not removed: a reader of the log wants to see what was tried. Safe for browser and
 * server.
 */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/gu
/** Without those that JSON itself writes by their number. */
const unseenInJson = /[\u007f-\u009f\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/gu

/** A text of a stranger as it may be stored, shown and printed, such as `curl\u009b31m` for a raw U+009B. */
export function visibleText(text: string): string {
  return text.replace(unseen, byNumber)
}

/** The same for all texts in a value of JSON. */
export function visibleValue<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_key, part) =>
    typeof part === 'string' ? visibleText(part) : part,
  )
}

/** The same for a text that is JSON: it still reads as the same value. */
export function visibleJson(json: string): string {
  return json.replace(unseenInJson, byNumber)
}

function byNumber(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
