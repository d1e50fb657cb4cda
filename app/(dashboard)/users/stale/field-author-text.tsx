import { RelativeTime } from '@/components/ui/relative-time'
import type { FieldAuthor } from '@/lib/users/compare-user'

/** Who saved a value, and when, as far as the audit trail says and one may know. */
export function FieldAuthorText({ author, now }: { author?: FieldAuthor; now: Date }) {
  if (!author) return 'by somebody else'
  return (
    <>
      by {author.isYou ? 'you, in another place' : (author.name ?? 'somebody else')},{' '}
      <RelativeTime at={author.at} now={now} />
    </>
  )
}
