import type { Say } from '../i18n/texts'

/** What the trail calls those who have no account, by the door they came in. Stored, so it is in one language. */
export const namesWithoutAccount = {
  anonymous: 'Somebody at the sign-in page',
  cli: 'Operator (command line)',
  setup: 'Operator (setup link)',
} as const

/** Without an id: an operator, or somebody unknown. */
export type AuditPerson = { id: string | null; name: string }

type DoorWithoutAccount = keyof typeof namesWithoutAccount

/** Whoever did something, as they were called then; those who have no account are described. */
export function actorName(say: Say<'audit'>, { door, actor }: { door: string; actor: AuditPerson }): string {
  const isDescribed = isDoorWithoutAccount(door) && actor.name === namesWithoutAccount[door]
  return isDescribed ? say(`withoutAccount.${door}`) : actor.name
}

function isDoorWithoutAccount(text: string): text is DoorWithoutAccount {
  return Object.hasOwn(namesWithoutAccount, text)
}
