'use client'

import { useWatch } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { SwitchField } from '@/components/forms/fields/switch-field'
import { NewPasswordField } from '@/components/forms/passwords/new-password-field'
import { durationInWords } from '@/components/ui/time/duration-in-words'
import type { Say } from '@/lib/i18n/texts'
import type { CreateUserForm } from '@/lib/users/user.schema'

type FirstPasswordFieldsProps = {
  passwordMinLength: number
  invitationSeconds: number
  isMailSetUp: boolean
}

const ownFields = ['first_name', 'last_name', 'email_address']

/** How a new user gets a password: chosen by the user through an invitation, or set by the user who adds them. */
export function FirstPasswordFields(props: FirstPasswordFieldsProps) {
  const { passwordMinLength, invitationSeconds, isMailSetUp } = props
  const say = useTranslations('addUser')
  const [firstName, isActive, isInvited] = useWatch<
    CreateUserForm,
    ['first_name', 'active', 'send_invitation']
  >({ name: ['first_name', 'active', 'send_invitation'] })
  const name = firstName?.trim() ?? ''
  const duration = durationInWords(useTranslations('time'), invitationSeconds)

  return (
    <>
      <SwitchField
        name="send_invitation"
        label={say('invitation.label')}
        help={isInvited ? invitationHelp(say, { name, duration, isMailSetUp }) : say('invitation.off')}
        locked={isActive ? undefined : say('invitation.locked')}
      />
      {isActive && isInvited ? null : (
        <NewPasswordField
          name="password"
          label={say('password.label')}
          isOptional
          minLength={passwordMinLength}
          ownFields={ownFields}
          help={say('password.help')}
        />
      )}
    </>
  )
}

/** The values to send: without a password that was typed before the invitation was switched on. */
export function withFirstPassword(values: CreateUserForm): CreateUserForm {
  const isInvited = Boolean(values.active && values.send_invitation)
  return { ...values, send_invitation: isInvited, password: isInvited ? '' : values.password }
}

type Invitation = { name: string; duration: string; isMailSetUp: boolean }

function invitationHelp(say: Say<'addUser'>, { name, duration, isMailSetUp }: Invitation): string {
  if (!isMailSetUp) return say('invitation.handOver', { duration })
  return name ? say('invitation.mailedTo', { name, duration }) : say('invitation.mailed', { duration })
}
