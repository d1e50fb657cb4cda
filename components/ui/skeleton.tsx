import { cn } from './cn'

/** The grey shape of something that is on its way. Say so in words beside it. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span aria-hidden className={cn('block motion-safe:animate-pulse rounded-md bg-sunken', className)} />
  )
}
