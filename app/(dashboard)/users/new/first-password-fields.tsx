'use client'

import { useWatch } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { NewPasswordField } from '@/components/forms/new-password-field'
import { SwitchField } from '@/components/forms/switch-field'
import { durationInWords } from '@/components/ui/duration-in-words'
import type { CreateUserForm } from '@/lib/users/user.schema'

type FirstPasswordFieldsProps = {
  passwordMinLength: number
  invitationSeconds: number
  isMailSetUp: boolean
}

const ownFields = ['first_name', 'last_name', 'email_address']

/** How a new user comes to a password: chosen by themselves by invitation, or given by whoever adds them. */
export function FirstPasswordFields(props: FirstPasswordFieldsProps) {
  const { passwordMinLength, invitationSeconds, isMailSetUp } = props
  const [firstName, isActive, isInvited] = useWatch<
    CreateUserForm,
    ['first_name', 'active', 'send_invitation']
  >({ name: ['first_name', 'active', 'send_invitation'] })
  const they = firstName?.trim() || 'They'
  const life = durationInWords(useTranslations('time'), invitationSeconds)

  return (
    <>
      <SwitchField
        name="send_invitation"
        label="Send an invitation"
        help={
          isInvited
            ? invitationHelp({ they, life, isMailSetUp })
            : 'Off: you give them a password now, or send an invitation later.'
        }
        locked={isActive ? undefined : 'Only active users can be invited.'}
      />
      {isActive && isInvited ? null : (
        <NewPasswordField
          name="password"
          label="Password"
          isOptional
          minLength={passwordMinLength}
          ownFields={ownFields}
          help="You need to tell it to the person yourself. Without one, they cannot sign in yet."
        />
      )}
    </>
  )
}

/** What is sent: a password that was typed before the invitation was switched on is not. */
export function withFirstPassword(values: CreateUserForm): CreateUserForm {
  const isInvited = Boolean(values.active && values.send_invitation)
  return { ...values, send_invitation: isInvited, password: isInvited ? '' : values.password }
}

function invitationHelp({ they, life, isMailSetUp }: { they: string; life: string; isMailSetUp: boolean }) {
  const verb = they === 'They' ? 'get' : 'gets'
  const mailed = `${they} ${verb} a mail with a link to choose a password. It works for ${life}.`
  return isMailSetUp
    ? mailed
    : `${mailed} Mail is not set up, so the next page gives you the link to hand over.`
}
