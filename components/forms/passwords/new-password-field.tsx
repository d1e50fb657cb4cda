'use client'

import { useState } from 'react'
import { useTranslations } from '#i18n'
import { TextField } from '../fields/text-field'
import { PasswordAdvice } from './password-advice'

type NewPasswordFieldProps = {
  name: string
  label: string
  minLength: number
  /** What attackers would try first: the user's own names and addresses … */
  ownWords?: string[]
  /** … or the fields of this form that hold them. */
  ownFields?: string[]
  help?: string
  isOptional?: boolean
  disabled?: boolean
}

/** Where a new password is chosen: the rule, Show and Hide, and advice that never blocks. */
export function NewPasswordField({
  name,
  label,
  minLength,
  ownWords,
  ownFields,
  help,
  ...rest
}: NewPasswordFieldProps) {
  const say = useTranslations('forms.newPassword')
  const [isAdvised, setAdvised] = useState(false)
  return (
    <div className="space-y-1.5">
      <TextField
        {...rest}
        name={name}
        label={label}
        help={`${say('least', { least: minLength })} ${help ?? say('good')}`}
        type="password"
        autoComplete="new-password"
        minLength={minLength}
        // Apple's rule for generated passwords; unknown to React's types.
        {...{
          passwordrules: `minlength: ${Math.max(minLength, 16)}; maxlength: 72; allowed: ascii-printable;`,
        }}
        onFocus={() => setAdvised(true)}
      />
      {isAdvised && (
        <PasswordAdvice name={name} minLength={minLength} ownWords={ownWords} ownFields={ownFields} />
      )}
    </div>
  )
}
