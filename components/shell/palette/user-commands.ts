import { Ban, CircleCheck, Link2, LogOut, type LucideIcon, Trash2 } from 'lucide-react'
import type { Say } from '@/lib/i18n/texts'
import type { UserActName } from '../../acts/acts-on-user'
import type { UserWithActs } from '../../acts/user-on-screen'
import type { PaletteItem } from './palette-commands'

const icons: Record<UserActName, LucideIcon> = {
  sendLink: Link2,
  signOut: LogOut,
  activate: CircleCheck,
  deactivate: Ban,
  delete: Trash2,
}
const names = Object.keys(icons) as UserActName[]

/** What may be done to a user, as commands of the palette: "Deactivate Paul Smith…". */
export function userCommands(
  say: Say<'palette'>,
  { user, acts, onDeleted }: UserWithActs,
  wanted: readonly UserActName[] = names,
): PaletteItem[] {
  return names
    .filter((name) => wanted.includes(name) && isOffered(acts, name))
    .map((name) => ({
      id: `${name} ${user.id}`,
      group: say('groups.actions'),
      label: say(`userActs.${labelOf(acts, name)}`, { name: user.name }),
      detail: user.emailAddress,
      Icon: icons[name],
      act: {
        kind: 'user',
        start: { name, user, deletion: acts.deletion, onDone: name === 'delete' ? onDeleted : undefined },
      },
    }))
}

/** The commands whose words begin like what was typed. */
export function fitting(items: PaletteItem[], typed: string): PaletteItem[] {
  const parts = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return items.filter(({ label, detail = '' }) => {
    const words = `${label} ${detail}`.toLowerCase().split(/\s+/)
    return parts.every((part) => words.some((word) => word.startsWith(part)))
  })
}

/**
 * "deactivate paul": an act and whom it is for; without a verb, all acts.
 * @returns the acts that are meant, and the words to find the user by
 */
export function splitVerb(say: Say<'palette'>, typed: string): { acts: UserActName[] | null; whom: string } {
  const words = typed.trim().split(/\s+/)
  // The verb stands first or, as in German, last.
  for (const [verb, whom] of [
    [words[0], words.slice(1)],
    [words.at(-1), words.slice(0, -1)],
  ] as const) {
    const acts = names.filter((name) => isVerb(say(`userActs.verbs.${name}`), verb ?? ''))
    if (acts.length > 0 && whom.length > 0) return { acts, whom: whom.join(' ') }
  }
  return { acts: null, whom: typed }
}

/** Shorter beginnings are names more often than verbs. */
const shortestVerb = 3

function isVerb(verbs: string, typed: string): boolean {
  return typed.length >= shortestVerb && verbs.split(' ').some((verb) => verb.startsWith(typed.toLowerCase()))
}

function isOffered({ isActive, link, signOut, deletion }: UserWithActs['acts'], name: UserActName): boolean {
  return {
    sendLink: link !== null,
    signOut,
    activate: isActive === false,
    deactivate: isActive === true,
    delete: deletion !== null,
  }[name]
}

function labelOf({ link }: UserWithActs['acts'], name: UserActName) {
  if (name !== 'sendLink') return name
  return link === 'invitation' ? 'sendInvitation' : 'sendReset'
}
