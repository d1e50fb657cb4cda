'use client'

import type { ComponentProps } from 'react'
import { useFormState } from 'react-hook-form'
import { Button } from '../ui/buttons/button'

type SubmitButtonProps = Omit<ComponentProps<typeof Button>, 'type' | 'pending'> & { pendingLabel: string }

/** Sends the surrounding form; shows progress in place. */
export function SubmitButton(props: SubmitButtonProps) {
  const { isSubmitting } = useFormState()
  return <Button variant="primary" {...props} type="submit" pending={isSubmitting} />
}
