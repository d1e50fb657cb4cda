import { cn } from '@/components/ui/cn'

// Reading, adding, changing, deleting: by colour too, and always by the word.
const looks: Record<string, string> = {
  GET: 'border-line bg-sunken text-ink',
  POST: 'border-success/40 bg-success-soft text-success',
  PUT: 'border-warning/40 bg-warning-soft text-warning',
  DELETE: 'border-danger/40 bg-danger-soft text-danger',
}

/** The method of an operation. */
export function MethodBadge({ method }: { method: string }) {
  return (
    <span
      className={cn(
        'inline-flex w-16 shrink-0 justify-center rounded-sm border font-mono text-xs font-semibold',
        looks[method],
      )}
    >
      {method}
    </span>
  )
}
