import { useTranslations } from '#i18n'
import { missingSupport } from '@/lib/permissions/leaning-sections'
import type { Privileges } from '@/lib/permissions/sections'
import { Notice } from '../ui/notice'

/** Privileges that are of little use alone. It warns and never blocks. */
export function LeaningWarnings({ privileges }: { privileges: Privileges }) {
  const say = useTranslations('privileges.leaning')
  const sayName = useTranslations('sections')
  const missing = missingSupport(privileges)
  if (missing.length === 0) return null
  return (
    <Notice kind="warning" title={say('title')}>
      <ul className="space-y-1">
        {missing.map(({ section, needs, because }) => (
          <li key={because}>
            {say(`because.${because}`, { section: sayName(section), needs: sayName(needs) })}
          </li>
        ))}
      </ul>
      <p className="text-sm text-muted">{say('anyway')}</p>
    </Notice>
  )
}
