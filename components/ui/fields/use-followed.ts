'use client'

import { useEffect, useRef } from 'react'

/**
 * A field that the browser keeps, and that has the value of the address again when that changes, as after Back. It is the
 * same field, so it keeps the focus. What was entered before the page listened stays.
 * @param isAhead whether the reader has typed on since: then the field keeps what it has (use-live-form.ts)
 */
export function useFollowed<Field extends { value: string }>(value: string, isAhead: () => boolean = never) {
  const field = useRef<Field>(null)
  const followed = useRef(value)

  useEffect(() => {
    if (followed.current === value) return
    followed.current = value
    if (field.current && !isAhead()) field.current.value = value
  }, [value, isAhead])

  return field
}

function never(): boolean {
  return false
}
