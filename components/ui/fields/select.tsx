'use client'

import { type ComponentProps, useEffect, useRef } from 'react'
import { cn } from '../cn'
import { inputStyles } from './input'

/** The browser's own list to choose from. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  // Browsers count it among the controls that take no text.
  return <select className={cn(inputStyles, 'px-2 read-only:bg-surface', className)} {...rest} />
}

type AddressSelectProps = Omit<ComponentProps<'select'>, 'value' | 'defaultValue' | 'ref'> & {
  /** The value in the address: after Back the list has it again; it is the same list, and keeps the focus. */
  chosen: string
}

/** A list whose choice is in the address. */
export function AddressSelect({ chosen, ...rest }: AddressSelectProps) {
  const list = useRef<HTMLSelectElement>(null)

  useEffect(() => {
    if (list.current) list.current.value = chosen
  }, [chosen])

  return <Select ref={list} defaultValue={chosen} {...rest} />
}
