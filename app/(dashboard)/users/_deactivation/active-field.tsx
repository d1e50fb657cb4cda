'use client'

import { useWatch } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { SwitchField } from '@/components/forms/fields/switch-field'
import { whatReturnsInWords } from '@/components/users/what-stops-in-words'
import type { UserView } from '@/lib/user-record/user-view'
import { useWhatStops } from './use-what-stops'
import { Sentences, WhatStopsList } from './what-stops-list'

type ActiveFieldProps = { user: Pick<UserView, 'id' | 'isActive' | 'hasPassword'>; locked?: string }

/** The Active switch and, once it is changed, what saving will end or bring back. */
export function ActiveField({ user, locked }: ActiveFieldProps) {
  const sayReturns = useTranslations('whatReturns')
  const say = useTranslations()
  const isOn: boolean = useWatch({ name: 'active' })
  const isTurnedOff = user.isActive && !isOn
  const isTurnedOn = !user.isActive && isOn
  const answer = useWhatStops(user.id, isTurnedOff)
  return (
    <div className="space-y-2">
      <SwitchField
        name="active"
        label={say('common.active')}
        help={say('user.details.activeHelp')}
        locked={locked}
      />
      <div role="status" className="text-sm empty:sr-only sm:pl-13">
        {isTurnedOff && (
          <>
            <p className="font-medium">{say('deactivation.onSave')}</p>
            <WhatStopsList answer={answer} />
          </>
        )}
        {isTurnedOn && (
          <>
            <p className="font-medium">{say('deactivation.onSave')}</p>
            <Sentences sentences={whatReturnsInWords(sayReturns, user)} />
          </>
        )}
      </div>
    </div>
  )
}
