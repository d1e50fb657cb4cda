import type { ComponentProps } from 'react'
import { cn } from './cn'

/** A native checkbox; `indeterminate` is the caller's to set on the element. */
export function Checkbox({ className, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <input
      type="checkbox"
      className={cn(
        'control-box size-4.5 rounded-sm bg-center bg-no-repeat checked:border-accent checked:bg-accent',
        'grid place-content-center before:hidden before:size-2.5 before:bg-on-accent checked:before:block',
        'before:[clip-path:polygon(14%_44%,0_65%,50%_100%,100%_16%,80%_0%,43%_62%)] disabled:opacity-55',
        className,
      )}
      {...rest}
    />
  )
}
