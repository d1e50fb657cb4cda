import { cn } from './cn'

/**
 * A line under what was used, while what it leads to is on its way. It takes no room, so nothing moves, and it appears
 * only after 150 ms: what is quicker needs no sign. Its parent must be `relative`.
 */
export function PendingBar({ isPending, className }: { isPending: boolean; className?: string }) {
  return (
    <span
      aria-hidden
      data-pending={isPending || undefined}
      className={cn(
        // A border, because high contrast drops backgrounds.
        'pointer-events-none absolute inset-x-2 bottom-0.5 hidden border-t-2 border-current data-pending:block data-pending:animate-pending',
        className,
      )}
    />
  )
}
