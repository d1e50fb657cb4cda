'use client'

import { useEffect, useRef } from 'react'
import { Input } from './input'

type DateInputProps = {
  id: string
  name: string
  /** The day in the address, `YYYY-MM-DD` or ''; it is the same field after Back, and keeps the focus. */
  day: string
}

/** A day of a filter, in the browser's own field. */
export function DateInput({ day, ...rest }: DateInputProps) {
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (field.current) field.current.value = day
  }, [day])

  return <Input ref={field} type="date" defaultValue={day} className="px-2" {...rest} />
}
