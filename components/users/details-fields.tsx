'use client'

import { useTranslations } from '#i18n'
import { TextField } from '../forms/fields/text-field'

type DetailsFieldsProps = {
  emailHelp: string
  isNameLocked?: boolean
  isEmailLocked?: boolean
  startsHere?: boolean
}

/** First name, last name and login, as adding and editing share them. */
export function DetailsFields({
  emailHelp,
  isNameLocked = false,
  isEmailLocked = false,
  startsHere = false,
}: DetailsFieldsProps) {
  const say = useTranslations('common')
  const sayField = useTranslations('fields')
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="first_name"
          label={sayField('first_name')}
          startsHere={startsHere}
          autoComplete="off"
          readOnly={isNameLocked}
        />
        <TextField
          name="last_name"
          label={sayField('last_name')}
          autoComplete="off"
          readOnly={isNameLocked}
        />
      </div>
      <TextField
        name="email_address"
        label={say('email')}
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
