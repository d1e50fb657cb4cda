'use client'

import { useWatch } from 'react-hook-form'
import { cn } from '../../ui/cn'
import { usePasswordAdvice } from './use-password-advice'

type PasswordAdviceProps = { name: string; minLength: number; ownWords?: string[]; ownFields?: string[] }

const noFields: string[] = []

/** How easily a password would be guessed and what would help: in words, announced politely, never blocking. */
export function PasswordAdvice({
  name,
  minLength,
  ownWords = [],
  ownFields = noFields,
}: PasswordAdviceProps) {
  const password: string = useWatch({ name }) ?? ''
  const fields: (string | undefined)[] = useWatch({ name: ownFields })
  const advice = usePasswordAdvice(password, {
    minLength,
    ownWords: [...ownWords, ...fields.filter((word) => word !== undefined)],
  })
  return (
    <div className="min-h-6">
      <div aria-hidden className={cn('mb-1 grid grid-cols-4 gap-1', !advice && 'invisible')}>
        {[1, 2, 3, 4].map((step) => (
          <span
            key={step}
            className={cn(
              'h-1 rounded-full forced-colors:border',
              advice && step <= Math.max(1, advice.score) ? fills[advice.score] : 'bg-line',
            )}
          />
        ))}
      </div>
      <p role="status" className="text-sm text-muted">
        {advice?.text}
      </p>
    </div>
  )
}

const fills = ['bg-danger', 'bg-danger', 'bg-control', 'bg-success', 'bg-success']
