'use client'

import { useEffect, useState } from 'react'
import { type ActionResult, answerOf } from '@/components/forms/action-result'
import type { GroupEffect } from '@/lib/groups/preview-group'
import type { Privileges } from '@/lib/permissions/sections'
import { previewGroupAction } from '../group-actions'

/** What the group is to be; `isDeleted`: gone. */
export type GroupThen = { isDeleted: boolean; active?: boolean; user_permissions?: Privileges }

const restMilliseconds = 300

/** How many members a change would touch, asked for when it rests for a moment; null: not known yet, or nothing to ask. */
export function useGroupEffect(groupId: string, then: GroupThen | null): ActionResult<GroupEffect> | null {
  const key = then && JSON.stringify(then)
  const [known, setKnown] = useState<{ key: string; answer: ActionResult<GroupEffect> } | null>(null)

  useEffect(() => {
    if (key === null) return
    let isCurrent = true
    const timer = setTimeout(async () => {
      const answer = await answerOf(() =>
        previewGroupAction({ id: groupId, ...(JSON.parse(key) as GroupThen) }),
      )
      if (isCurrent) setKnown({ key, answer })
    }, restMilliseconds)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [groupId, key])

  return known && known.key === key ? known.answer : null
}
