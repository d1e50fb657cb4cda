'use client'

import { useTranslations } from '#i18n'
import { RightsDifference } from '@/components/privileges/rights-difference'
import { combinedRights, type RightsRules } from '@/lib/permissions/combined-rights'
import type { GroupOfUser } from '@/lib/user-record/groups-of-users'
import type { UserView } from '@/lib/user-record/user-view'

type GroupsDifferenceProps = {
  user: UserView
  groups: readonly Pick<GroupOfUser, 'isActive' | 'privileges'>[]
  isSelf: boolean
  rules: RightsRules
}

/** What a user gains and loses when these are their groups. */
export function GroupsDifference({ user, groups, isSelf, rules }: GroupsDifferenceProps) {
  const say = useTranslations('userGroups')
  const before = combinedRights(user, rules)
  const after = combinedRights({ ...user, groups }, rules)
  const isSame = JSON.stringify(before) === JSON.stringify(after)
  if (isSame) return <p>{say(before.hasAllRights ? 'admin' : 'same')}</p>
  const reach = ({ hasAllRights, privileges }: typeof before) => {
    return { isAdmin: hasAllRights, levels: privileges, emptyMeansAdmin: false, isSelf }
  }
  return <RightsDifference before={reach(before)} after={reach(after)} />
}
