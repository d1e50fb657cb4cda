import type { MailKind } from './mail-kinds'

type Attempted = { kind: string; attempts: number; createdAt: Date }

const second = 1000
const hour = 3600 * second

/** How long a mail is worth trying. Mails with a link are dropped earlier, when their link stops working. */
const worthMs: Record<MailKind, number> = {
  password_reset: 24 * hour,
  invitation: 30 * 24 * hour,
  password_changed: 24 * hour,
  email_changed: 24 * hour,
  // The operator waits for the answer of the first attempt.
  test: 0,
}

/**
 * When to try again after a failed attempt: soon at first, because a reset link lives only 1000 seconds; every half
 * minute for the first half hour; every five minutes after that. @returns null when it is no longer worth it
 */
export function attemptAgainAt({ kind, attempts, createdAt }: Attempted, now: Date): Date | null {
  const age = now.getTime() - createdAt.getTime()
  if (age >= (worthMs[kind as MailKind] ?? 0)) return null
  const longest = age < hour / 2 ? 30 * second : 300 * second
  const pause = Math.min(longest, 2 ** Math.min(attempts, 10) * second)
  return new Date(now.getTime() + pause)
}
