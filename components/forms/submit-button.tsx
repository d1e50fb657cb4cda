'use client'

import type { ReactNode } from 'react'
import { useFormState } from 'react-hook-form'
import { Button } from '../ui/button'
import type { ButtonLook } from '../ui/button-styles'

type SubmitButtonProps = {
  children: ReactNode
  pendingLabel: string
  variant?: ButtonLook['variant']
  className?: string
}

/** Sends the surrounding form; shows progress in place. */
export function SubmitButton({ children, pendingLabel, variant = 'primary', className }: SubmitButtonProps) {
  const { isSubmitting } = useFormState()
  return (
    <Button
      type="submit"
      variant={variant}
      pending={isSubmitting}
      pendingLabel={pendingLabel}
      className={className}
    >
      {children}
    </Button>
  )
}
