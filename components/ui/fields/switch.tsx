import type { ComponentProps } from 'react'
import { cn } from '../cn'

/** On or off at once: a native checkbox that says it is a switch, so forms read it like any other field. */
export function Switch({ className, ...rest }: Omit<ComponentProps<'input'>, 'type' | 'role'>) {
  return (
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its state itself; aria-checked is not allowed on it.
      role="switch"
      className={cn(
        'control-box relative h-5.5 w-10 rounded-full transition-colors checked:border-accent checked:bg-accent',
        'before:absolute before:top-0.5 before:left-0.5 before:size-4 before:rounded-full before:bg-control',
        // In forced colours it is an ordinary checkbox.
        'forced-colors:before:hidden',
        'before:transition-transform checked:before:translate-x-4.5 checked:before:bg-on-accent disabled:opacity-55',
        className,
      )}
      {...rest}
    />
  )
}
