import { cn } from '../cn'

/**
 * A line under the used link while its page is loading. It takes no room, so nothing moves, and it appears only after
 * 150 ms, because faster pages need no sign. Its parent must be `relative`.
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
