'use client'

import { useEffect, useRef } from 'react'

/**
 * A field that the browser keeps, and that has the value of the address again when that changes, as after Back. It is the
 * same field, so it keeps the focus.
 */
export function useFollowed<Field extends { value: string }>(value: string) {
  const field = useRef<Field>(null)

  useEffect(() => {
    if (field.current) field.current.value = value
  }, [value])

  return field
}
