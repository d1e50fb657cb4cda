import type { Say } from '@/lib/i18n/texts'
import { type Level, levelRank, type SectionKey, sections } from '@/lib/permissions/sections'
import { inSeries } from '../users/in-series'
import type { Speaker } from '../users/use-speaker'
import type { PermissionsForm, UserFormRights } from '../users/user-form-values'

/** What a form is to be filled with. Without an admin switch that stays as it is; with one that is on, the table does. */
export type Wanted = {
  isAdmin?: boolean
  /** A section that is absent is denied. */
  levels: Partial<Record<SectionKey, Level>>
}

type SectionAt = { key: SectionKey; level: Level }

export type FillPlan = {
  next: PermissionsForm
  /** Where the admin switch moves to, if it moves. */
  switched: 'on' | 'off' | null
  /** Which sections differ from the form as it is, with their new level. */
  changed: SectionAt[]
  /** What was wanted, but the actor may not give. */
  withheld: (SectionAt | 'IsAdmin')[]
}

type Giver = {
  /** What is saved already may stay, whatever the actor may grant. */
  stored: PermissionsForm
  rights: Pick<UserFormRights, 'grantable' | 'grantAdmin'>
}

/** Fills in what is wanted, as far as each section offers it and the actor holds it. */
export function planFill(form: PermissionsForm, wanted: Wanted, { stored, rights }: Giver): FillPlan {
  const plan: FillPlan = { next: { ...form }, switched: null, changed: [], withheld: [] }

  if (wanted.isAdmin && !rights.grantAdmin && !stored.IsAdmin) plan.withheld.push('IsAdmin')
  else plan.next.IsAdmin = wanted.isAdmin ?? form.IsAdmin
  if (plan.next.IsAdmin !== form.IsAdmin) plan.switched = plan.next.IsAdmin ? 'on' : 'off'
  // The table of an admin is not used, so it is no model for another user.
  if (wanted.isAdmin) return plan

  for (const { key, levels } of sections) {
    const limit = Math.max(levelRank(rights.grantable[key]), levelRank(stored[key]))
    const offered = upTo(levels, levelRank(wanted.levels[key]))
    const given = upTo(levels, Math.min(levelRank(offered), limit))
    if (given !== offered) plan.withheld.push({ key, level: offered })
    if (given !== form[key]) plan.changed.push({ key, level: given })
    plan.next[key] = given
  }
  return plan
}

/** The highest level of a section that is no higher than this. */
function upTo(levels: readonly Level[], rank: number): Level {
  return levels.filter((level) => levelRank(level) <= rank).at(-1) ?? 'deny'
}

/** Does it change anything in the form? */
export function changesForm({ switched, changed }: FillPlan): boolean {
  return switched !== null || changed.length > 0
}

/** So many sections are listed; of more, only how many. */
const listedAtMost = 6

/** What a fill changes in the form, and what it left out. */
export function planInWords(speaker: Speaker, plan: FillPlan): string[] {
  const { say } = speaker
  const { switched, changed, withheld } = plan
  const label = say('privileges.admin.label')
  const named = (what: FillPlan['withheld']) => ({
    sections: inSeries(
      speaker,
      what.map((one) => (one === 'IsAdmin' ? label : sectionAt(say, one))),
    ),
  })

  const words: string[] = []
  if (!changesForm(plan)) words.push(say('privileges.fill.nothing'))
  if (switched === 'on') words.push(say('privileges.fill.switchedOn', { label }))
  if (switched === 'off') words.push(say('privileges.fill.switchedOff', { label }))
  if (changed.length > listedAtMost) words.push(say('privileges.fill.count', { count: changed.length }))
  else if (changed.length > 0) words.push(say('privileges.fill.changed', named(changed)))
  if (withheld.length > 0) words.push(say('privileges.fill.withheld', named(withheld)))
  return words
}

/** "APIs (Write)" */
function sectionAt(say: Say, { key, level }: SectionAt): string {
  return say('privileges.fill.sectionAt', { section: say(`sections.${key}`), level: say(`levels.${level}`) })
}
