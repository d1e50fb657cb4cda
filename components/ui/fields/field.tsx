import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'

type FieldProps = {
  id: string
  label: string
  help?: ReactNode
  error?: string
  isOptional?: boolean
  children: ReactNode
}

/** Label above, help under the label, control, error under the control. Ids: see `describedBy`. */
export function Field({ id, label, help, error, isOptional, children }: FieldProps) {
  const say = useTranslations('common')
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block font-medium">
        {label}
        {isOptional && <span className="font-normal text-muted"> {say('optional')}</span>}
      </label>
      {help && <FieldHelp id={helpId(id)}>{help}</FieldHelp>}
      {children}
      <FieldError id={errorId(id)}>{error}</FieldError>
    </div>
  )
}

export function FieldHelp({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="max-w-[68ch] text-sm text-muted">
      {children}
    </p>
  )
}

export function FieldError({ id, children }: { id: string; children?: string }) {
  if (!children) return null
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm text-danger">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  )
}

/** The attributes that tie a control to its help and its error. */
export function describedBy({ id, help, error }: { id: string; help?: unknown; error?: string }) {
  const ids = [help ? helpId(id) : '', error ? errorId(id) : ''].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? (true as const) : undefined }
}

function helpId(id: string) {
  return `${id}-help`
}

function errorId(id: string) {
  return `${id}-error`
}
