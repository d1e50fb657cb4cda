import type { Say } from '../i18n/texts'

/** The names in the audit log of actors without an account, by door. They are stored, so they are in one language. */
export const namesWithoutAccount = {
  anonymous: 'Unknown user (sign-in page)',
  cli: 'Operator (command line)',
  setup: 'Operator (setup link)',
  admin_api: 'Operator (Admin API)',
} as const

/** Without an id: an operator, or an unknown user. */
export type AuditPerson = { id: string | null; name: string }

type DoorWithoutAccount = keyof typeof namesWithoutAccount

/** Events of earlier versions keep the name of their time, because the seals cover it. */
const earlierNames: readonly string[] = ['Somebody at the sign-in page']

/** The name of an actor at the time of the event; an actor without an account is described in the reader's language. */
export function actorName(say: Say<'audit'>, { door, actor }: { door: string; actor: AuditPerson }): string {
  if (!isDoorWithoutAccount(door)) return actor.name
  const isDescribed = actor.name === namesWithoutAccount[door] || earlierNames.includes(actor.name)
  return isDescribed ? say(`withoutAccount.${door}`) : actor.name
}

function isDoorWithoutAccount(text: string): text is DoorWithoutAccount {
  return Object.hasOwn(namesWithoutAccount, text)
}
