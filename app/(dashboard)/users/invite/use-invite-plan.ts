'use client'

import { useEffect, useMemo, useState } from 'react'
import type { ActionFailure } from '@/components/forms/action-result'
import type { Privileges } from '@/lib/permissions/sections'
import type { ImportPlan, ImportRow } from '@/lib/user-import/import.schema'
import { invitationsAsFile } from '@/lib/user-import/invite/invitations-as-file'
import { mostPasted, type Pasted, readAddresses } from '@/lib/user-import/invite/read-addresses'
import { requestPlan } from '../import/_file/request-plan'

/** What the pasted addresses would do. */
export type InvitePlan = {
  /** Another text or template is another plan. */
  key: string
  pasted: Pasted
  /** The row n + 2 is the address n. Users who exist already stay as they are. */
  plan: ImportPlan
}

type Known = { key: string; plan: ImportPlan } | { key: string; failure: ActionFailure }

const typingMilliseconds = 300

/** Reads what was pasted, and asks the server what it would do; nothing is changed by that. */
export function useInvitePlan(text: string, privileges: Privileges = {}) {
  const [known, setKnown] = useState<Known | null>(null)
  const key = JSON.stringify([text.trim(), privileges])
  const pasted = useMemo(() => readAddresses(text), [text])
  const isTooLong = pasted.addresses.length > mostPasted
  const isEmpty = pasted.addresses.length === 0

  useEffect(() => {
    if (isEmpty || isTooLong) return
    let isCurrent = true
    const [typed, granted] = JSON.parse(key) as [string, Privileges]
    const timer = setTimeout(async () => {
      const { csv, mapping } = invitationsAsFile(readAddresses(typed).addresses, granted)
      const answer = await requestPlan({ text: csv, file: null }, mapping ?? null)
      if (!isCurrent) return
      if (!answer.ok) setKnown({ key, failure: answer.error })
      else if (answer.data.plan) setKnown({ key, plan: onlyAdding(answer.data.plan) })
    }, typingMilliseconds)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [key, isEmpty, isTooLong])

  const current = known?.key === key ? known : null
  const plan = useMemo((): InvitePlan | null => {
    if (current && 'plan' in current) return { key, pasted, plan: current.plan }
    // Nothing to ask the server about, but something to say.
    if (isEmpty && pasted.unread.length > 0) return { key, pasted, plan: { rows: [], withoutName: 0 } }
    return null
  }, [current, key, pasted, isEmpty])
  return {
    plan,
    failure: current && 'failure' in current ? current.failure : null,
    isReading: !isEmpty && !isTooLong && current === null,
    tooMany: isTooLong ? pasted.addresses.length : null,
  }
}

/** Whoever has an account already is left as they are. */
function onlyAdding(plan: ImportPlan): ImportPlan {
  const rows = plan.rows.map((row): ImportRow => {
    if (row.outcome !== 'change') return row
    const { row: at, name, emailAddress, cells } = row
    return { row: at, name, emailAddress, cells, outcome: 'same' }
  })
  return { ...plan, rows }
}
