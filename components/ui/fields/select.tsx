import type { ComponentProps } from 'react'
import { cn } from '../cn'
import { inputStyles } from './input'

/** The browser's own list to choose from. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  // Browsers count it among the controls that take no text.
  return <select className={cn(inputStyles, 'px-2 read-only:bg-surface', className)} {...rest} />
}
