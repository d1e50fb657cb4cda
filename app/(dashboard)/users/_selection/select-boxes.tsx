'use client'

import { useTranslations } from '#i18n'
import { Checkbox } from '@/components/ui/fields/checkbox'
import { useHydrated } from '@/components/ui/use-hydrated'
import { useUserSelection } from './user-selection'

/** Selects a user; with Shift also all since the previous one. */
export function SelectUser({ userId, name }: { userId: string; name: string }) {
  const say = useTranslations('bulk')
  const { isSelected, toggle } = useUserSelection()
  return (
    <Checkbox
      label={say('select', { name })}
      checked={isSelected(userId)}
      disabled={!useHydrated()}
      // Not onChange: only a click tells of the Shift key.
      onClick={(event) => toggle(userId, event.shiftKey)}
      readOnly
    />
  )
}

/** Selects all users on this page. */
export function SelectPage() {
  const say = useTranslations('bulk')
  const { pageIds, isSelected, setPage } = useUserSelection()
  const chosen = pageIds.filter(isSelected).length
  const isWhole = chosen === pageIds.length
  return (
    <Checkbox
      label={say('selectPage')}
      checked={isWhole}
      isMixed={chosen > 0 && !isWhole}
      disabled={!useHydrated()}
      onChange={() => setPage(!isWhole)}
    />
  )
}
