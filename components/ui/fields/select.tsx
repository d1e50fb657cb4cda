'use client'

import type { ComponentProps } from 'react'
import { cn } from '../cn'
import { inputStyles } from './input'
import { useFollowed } from './use-followed'

/** The browser's own list to choose from. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  // Browsers count it among the controls that take no text.
  return <select className={cn(inputStyles, 'px-2 read-only:bg-surface', className)} {...rest} />
}

type AddressSelectProps = Omit<ComponentProps<'select'>, 'value' | 'defaultValue' | 'ref'> & {
  /** The value in the address. */
  chosen: string
}

/** A list whose choice is in the address. */
export function AddressSelect({ chosen, ...rest }: AddressSelectProps) {
  const list = useFollowed<HTMLSelectElement>(chosen)
  return <Select ref={list} defaultValue={chosen} {...rest} />
}
