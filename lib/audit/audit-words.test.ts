import { describe, expect, it } from 'vitest'
import { textsIn } from '../i18n/texts'
import { actorName, namesWithoutAccount } from './actor-name'
import { auditActionLabel } from './audit-action'
import { auditDoorLabel } from './audit-door'
import { auditResultLabel } from './audit-result'

const [english, german] = [textsIn('en', 'audit'), textsIn('de', 'audit')]

describe('what stands in an event', () => {
  it('has its words in the language of the reader', () => {
    const action = 'user.password_set'
    expect(auditActionLabel(textsIn('en', 'auditActions'), action)).toBe('Password set')
    expect(auditActionLabel(textsIn('de', 'auditActions'), action)).toBe('Passwort gesetzt')
    expect(auditDoorLabel(german, 'cli')).toBe('Kommandozeile')
    expect(auditResultLabel(german, 'refused')).toBe('Abgelehnt')
  })

  it('is shown as it is where another version wrote it', () => {
    expect(auditActionLabel(textsIn('de', 'auditActions'), 'user')).toBe('user')
    expect(auditDoorLabel(german, 'toString')).toBe('toString')
    expect(auditResultLabel(german, 'perhaps')).toBe('perhaps')
  })

  it('calls those without an account the same as it is stored, or describes them in another language', () => {
    for (const [door, name] of Object.entries(namesWithoutAccount)) {
      expect(actorName(english, { door, actor: { id: null, name } })).toBe(name)
    }
    const actor = { id: null, name: namesWithoutAccount.cli }
    expect(actorName(german, { door: 'cli', actor })).toBe('Betreiber (Kommandozeile)')
    const earlier = { id: null, name: 'Somebody at the sign-in page' }
    expect(actorName(english, { door: 'anonymous', actor: earlier })).toBe(namesWithoutAccount.anonymous)
    expect(actorName(german, { door: 'key', actor })).toBe(actor.name)
    expect(actorName(german, { door: 'cli', actor: { id: null, name: 'Jo Smith' } })).toBe('Jo Smith')
  })
})
