import type { ReactNode } from 'react'

type TermListProps = { terms: { term: string; value: ReactNode }[] }

/** Facts, each with its name above it; two beside each other where there is room. */
export function TermList({ terms }: TermListProps) {
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(14rem,100%),1fr))] gap-x-6 gap-y-3">
      {terms.map(({ term, value }) => (
        <div key={term}>
          <dt className="text-sm text-muted">{term}</dt>
          <dd className="[overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
