import type { ComponentProps } from 'react'
import { cn } from '../cn'
import { inputStyles } from './input'

/** Several lines to type in. */
export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={cn(inputStyles, 'h-auto py-2 pointer-coarse:h-auto', className)} {...rest} />
}
