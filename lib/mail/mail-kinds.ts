/** What Gatehouse writes to people. */
export type MailKind = 'password_reset' | 'invitation' | 'password_changed' | 'email_changed' | 'test'

/**
 * Where a mail is on its way: waiting for its (next) attempt · being handed over · taken by the mail server · given up ·
 * pointless, because its link was dead before the mail server took it.
 */
export type MailState = 'queued' | 'sending' | 'accepted' | 'failed' | 'expired'

/** The steps of handing a mail over, in order; a failure names the one it happened in. */
export type MailStage =
  | 'connect'
  | 'encryption'
  | 'sign-in'
  | 'sender'
  | 'recipient'
  | 'content'
  | 'interrupted'
