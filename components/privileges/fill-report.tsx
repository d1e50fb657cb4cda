'use client'

import { Redo2, Undo2 } from 'lucide-react'
import { useWatch } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { Button } from '../ui/buttons/button'
import type { PermissionsForm } from '../users/user-form-values'
import { isSameForm, type PrivilegeFill } from './use-privilege-fill'

/** What the last fill did, with Undo until something else is changed. */
export function FillReport({ fill: { last, setTo } }: { fill: PrivilegeFill }) {
  const form = useWatch<{ user_permissions: PermissionsForm }, 'user_permissions'>({
    name: 'user_permissions',
  })
  const say = useTranslations('privileges.fill')
  const hasChanged = last !== null && !isSameForm(last.before, last.after)
  const isDone = hasChanged && isSameForm(form, last.after)
  const isUndone = hasChanged && isSameForm(form, last.before)

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <p role="status" className="min-w-0 text-sm text-muted">
        {isUndone ? say('undone') : last?.words.join(' ')}
      </p>
      {/* One button for both ways, so that the focus stays where it is. */}
      {(isDone || isUndone) && (
        <Button size="sm" onClick={() => setTo(isDone ? last.before : last.after)}>
          {isDone ? <Undo2 aria-hidden /> : <Redo2 aria-hidden />}
          {isDone ? say('undo') : say('redo')}
        </Button>
      )}
    </div>
  )
}
