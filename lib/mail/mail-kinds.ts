/** What Gatehouse writes to people. */
export type MailKind = 'password_reset' | 'invitation' | 'password_changed' | 'email_changed' | 'test'

/**
 * The state of a mail: waiting for its (next) attempt · being sent · accepted by the mail server · given up ·
 * pointless, because its link ended before the mail server accepted it.
 */
export const mailStates = ['queued', 'sending', 'accepted', 'failed', 'expired'] as const
export type MailState = (typeof mailStates)[number]

/** The stages of sending a mail, in order; a failure names its stage. */
export type MailStage =
  | 'connect'
  | 'encryption'
  | 'sign-in'
  | 'sender'
  | 'recipient'
  | 'content'
  | 'interrupted'
