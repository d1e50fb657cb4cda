'use client'

import type { ReactNode } from 'react'
import { useFormState } from 'react-hook-form'
import { Button } from '../ui/buttons/button'

type SubmitButtonProps = {
  children: ReactNode
  pendingLabel: string
  className?: string
}

/** Sends the surrounding form; shows progress in place. */
export function SubmitButton({ children, pendingLabel, className }: SubmitButtonProps) {
  const { isSubmitting } = useFormState()
  return (
    <Button
      type="submit"
      variant="primary"
      pending={isSubmitting}
      pendingLabel={pendingLabel}
      className={className}
    >
      {children}
    </Button>
  )
}
