import type { ReactNode } from 'react'

type CardProps = {
  /** Names the section for readers and links. */
  titleId?: string
  title?: ReactNode
  description?: ReactNode
  children: ReactNode
}

/** A named part of a page. */
export function Card({ titleId, title, description, children }: CardProps) {
  return (
    <section aria-labelledby={titleId} className="rounded-lg border border-line bg-surface shadow-low">
      {title && (
        <div className="space-y-0.5 border-b border-line px-4 py-3 sm:px-5">
          <h2 id={titleId} className="text-lg font-semibold">
            {title}
          </h2>
          {description && <p className="max-w-[68ch] text-sm text-muted">{description}</p>}
        </div>
      )}
      <div className="px-4 py-4 sm:px-5">{children}</div>
    </section>
  )
}
