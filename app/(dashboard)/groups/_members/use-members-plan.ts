'use client'

import { useEffect, useMemo, useState } from 'react'
import { type ActionFailure, answerOf } from '@/components/forms/action-result'
import { addressesAtOnce } from '@/lib/groups/group.schema'
import type { MemberPlan } from '@/lib/groups/plan-members'
import { planMembersAction } from '../group-actions'
import { mostMembers, readPasted } from './read-pasted'

/** What becomes of a pasted line. */
export type LinePlan = { line: number } & (MemberPlan | { address: string; outcome: 'unread' })

type Known = { text: string; lines: LinePlan[] } | { text: string; failure: ActionFailure }

const typingMilliseconds = 400

/** Reads what was pasted, and asks the server whose addresses these are, a part at a time. Nothing is changed by that. */
export function useMembersPlan(groupId: string, text: string) {
  const [known, setKnown] = useState<Known | null>(null)
  const pasted = useMemo(() => readPasted(text), [text])
  const isTooLong = pasted.length > mostMembers
  const isEmpty = pasted.length === 0

  useEffect(() => {
    if (isEmpty || isTooLong) return
    let isCurrent = true
    const timer = setTimeout(async () => {
      const lines: LinePlan[] = []
      const addresses = pasted.filter(({ isAddress }) => isAddress)
      for (let at = 0; at < addresses.length && isCurrent; at += addressesAtOnce) {
        const some = addresses.slice(at, at + addressesAtOnce)
        const answer = await answerOf(() =>
          planMembersAction({ id: groupId, addresses: some.map(({ address }) => address) }),
        )
        if (!isCurrent) return
        if (!answer.ok) return setKnown({ text, failure: answer.error })
        lines.push(...answer.data.map((plan, index) => ({ line: some[index]?.line ?? 0, ...plan })))
      }
      const unread = pasted
        .filter(({ isAddress }) => !isAddress)
        .map(({ line, address }) => ({ line, address, outcome: 'unread' as const }))
      if (isCurrent) {
        setKnown({ text, lines: [...lines, ...unread].sort((one, other) => one.line - other.line) })
      }
    }, typingMilliseconds)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [groupId, text, pasted, isEmpty, isTooLong])

  const current = known?.text === text ? known : null
  return {
    lines: current && 'lines' in current ? current.lines : null,
    failure: current && 'failure' in current ? current.failure : null,
    isReading: !isEmpty && !isTooLong && current === null,
    tooMany: isTooLong ? pasted.length : null,
  }
}
