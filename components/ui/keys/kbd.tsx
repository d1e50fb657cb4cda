import type { ComponentProps } from 'react'
import { cn } from '../cn'

/** A key, or keys pressed together, as they are labelled on the keyboard. */
export function Kbd({ className, ...rest }: ComponentProps<'kbd'>) {
  return (
    <kbd
      className={cn(
        'inline-flex h-5 min-w-5 items-center justify-center rounded-sm border border-line bg-sunken px-1.5 font-sans text-xs font-medium whitespace-nowrap text-muted',
        className,
      )}
      {...rest}
    />
  )
}
