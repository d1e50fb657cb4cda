import { cn } from './cn'

type AvatarProps = {
  name: string
  /** Beside the heading of a page. */
  isLarge?: boolean
}

/** A disc with a user's initials. Decoration: the name is beside it. */
export function Avatar({ name, isLarge = false }: AvatarProps) {
  return (
    <span
      aria-hidden
      className={cn(
        'grid shrink-0 place-items-center rounded-full border border-line bg-accent-soft font-semibold text-accent select-none',
        isLarge ? 'size-13 text-lg' : 'size-8 text-xs',
      )}
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
