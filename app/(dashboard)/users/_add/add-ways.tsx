import { useTranslations } from '#i18n'
import { LinkTabs } from '@/components/ui/link-tabs'

/** The three ways to add users, at the head of each. */
export function AddWays() {
  const say = useTranslations('addWays')
  return (
    <LinkTabs
      label={say('title')}
      tabs={[
        { href: '/users/new', label: say('one') },
        { href: '/users/invite', label: say('many') },
        { href: '/users/import', label: say('file') },
      ]}
    />
  )
}
