import 'server-only'
import type { Language } from '../../i18n/languages'
import { type Say, textsIn } from '../../i18n/texts'
import type { MailKind } from '../mail-kinds'
import type { MailWording } from './mail-wording'

/** The words that Gatehouse comes with. */
export function defaultWording(kind: MailKind, language: Language): MailWording {
  return wordings[kind](textsIn(language, 'mails'))
}

const [firstName, organisation, until, at] = ['{firstName}', '{organisation}', '{until}', '{at}']

const wordings: Record<MailKind, (say: Say<'mails'>) => MailWording> = {
  password_reset: (say) => ({
    subject: say('passwordReset.subject'),
    body: paragraphs(say('greeting', { firstName }), say('passwordReset.text')),
    button: say('passwordReset.button'),
    afterwards: paragraphs(say('passwordReset.life', { until }), say('passwordReset.otherwise')),
  }),
  invitation: (say) => ({
    subject: say('invitation.subject', { organisation }),
    body: paragraphs(say('greeting', { firstName }), say('invitation.text', { organisation })),
    button: say('invitation.button'),
    afterwards: paragraphs(say('invitation.life', { until }), say('invitation.otherwise')),
  }),
  password_changed: (say) => ({
    subject: say('passwordChanged.subject'),
    body: paragraphs(say('greeting', { firstName }), say('passwordChanged.text', { at })),
    button: '',
    afterwards: say('passwordChanged.otherwise'),
  }),
  email_changed: (say) => ({
    subject: say('emailChanged.subject'),
    body: paragraphs(say('greeting', { firstName }), say('emailChanged.text', { at })),
    button: '',
    afterwards: say('emailChanged.otherwise'),
  }),
  test: (say) => ({
    subject: say('test.subject'),
    body: say('test.text', { at }),
    button: '',
    afterwards: '',
  }),
}

function paragraphs(...texts: string[]): string {
  return texts.join('\n\n')
}
