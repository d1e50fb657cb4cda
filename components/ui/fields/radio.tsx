import type { ComponentProps } from 'react'
import { cn } from '../cn'

export function Radio({ className, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <input
      type="radio"
      className={cn(
        'control-box size-4 rounded-full checked:border-[0.3125rem] checked:border-accent disabled:opacity-55',
        className,
      )}
      {...rest}
    />
  )
}
