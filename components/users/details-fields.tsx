'use client'

import { TextField } from '../forms/text-field'

type DetailsFieldsProps = { emailHelp: string; isNameLocked?: boolean; isEmailLocked?: boolean }

/** First name, last name and login, as adding and editing share them. */
export function DetailsFields({
  emailHelp,
  isNameLocked = false,
  isEmailLocked = false,
}: DetailsFieldsProps) {
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="first_name" label="First name" autoComplete="off" readOnly={isNameLocked} />
        <TextField name="last_name" label="Last name" autoComplete="off" readOnly={isNameLocked} />
      </div>
      <TextField
        name="email_address"
        label="Email"
        help={emailHelp}
        inputMode="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        readOnly={isEmailLocked}
      />
    </>
  )
}
