import type { ComponentProps } from 'react'
import { cn } from '../cn'

/** The look of a line to type in. */
export const inputStyles = [
  'block h-9 w-full rounded-md border border-control bg-surface px-3 text-ink placeholder:text-muted',
  'pointer-coarse:h-11 pointer-coarse:text-lg',
  'focus-visible:outline-offset-0 focus-visible:border-ring',
  'aria-invalid:border-danger disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted',
  'read-only:bg-sunken',
].join(' ')

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={cn(inputStyles, className)} {...rest} />
}
