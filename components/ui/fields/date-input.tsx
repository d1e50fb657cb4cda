'use client'

import { Input } from './input'
import { useFollowed } from './use-followed'

type DateInputProps = {
  id: string
  name: string
  /** The day in the address, `YYYY-MM-DD` or ''. */
  day: string
}

/** A day of a filter, in the browser's own field. */
export function DateInput({ day, ...rest }: DateInputProps) {
  const field = useFollowed<HTMLInputElement>(day)
  return <Input ref={field} type="date" defaultValue={day} className="px-2" {...rest} />
}
