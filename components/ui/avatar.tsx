/** A disc with a user's initials. Decoration: the name is beside it. */
export function Avatar({ name }: { name: string }) {
  return (
    <span
      aria-hidden
      className="grid size-8 shrink-0 place-items-center rounded-full border border-line bg-accent-soft text-xs font-semibold text-accent select-none"
    >
      {initials(name)}
    </span>
  )
}

/** First letters of the first and the last word, as people see letters (not code units). */
function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const chosen = words.length > 1 ? [words[0], words[words.length - 1]] : words
  const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return chosen
    .map((word) => [...letters.segment(word ?? '')][0]?.segment ?? '')
    .join('')
    .toLocaleUpperCase('en')
}
