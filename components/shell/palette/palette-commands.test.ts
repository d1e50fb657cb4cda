import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/i18n/languages'
import { textsIn } from '@/lib/i18n/texts'
import { findCommands } from './palette-commands'

const everything = {
  users: true,
  addUser: true,
  templates: true,
  deletedUsers: true,
  groups: true,
  addGroup: true,
  access: true,
  auditLog: true,
  mail: true,
  settings: true,
  firstSteps: true,
  apiReference: true,
}
const nothing = {
  users: false,
  addUser: false,
  templates: false,
  deletedUsers: false,
  groups: false,
  addGroup: false,
  access: false,
  auditLog: false,
  mail: false,
  settings: false,
  firstSteps: false,
  apiReference: false,
}
const labels = (entries: typeof everything, typed: string, page: Language = 'en') =>
  findCommands(textsIn(page, 'palette'), { entries, theme: 'system', language: 'browser', typed }).map(
    ({ label }) => label,
  )

describe('commands of the palette', () => {
  test('only what the person may use is there', () => {
    expect(labels(nothing, '')).toEqual([
      'My account',
      'Help',
      'Keyboard shortcuts',
      'Theme: same as system',
      'Light theme',
      'Dark theme',
      'Language: same as browser',
      'English',
      'Deutsch',
      'Sign out',
    ])
    expect(labels(everything, '').slice(0, 10)).toEqual([
      'Users',
      'Add user',
      'Invite many users',
      'Import users from CSV',
      'Privilege templates',
      'Deleted users',
      'User Groups',
      'Add group',
      'Access',
      'Audit log',
    ])
    expect(labels({ ...nothing, users: true }, 'user')).toEqual(['Users'])
    expect(labels(nothing, 'audit')).toEqual([])
  })

  test('every typed part begins a word, in any order and case', () => {
    expect(labels(everything, 'USER add')).toEqual(['Add user', 'Invite many users', 'Import users from CSV'])
    expect(labels(everything, 'theme da')).toEqual(['Dark theme'])
    expect(labels(everything, ' log ')).toEqual(['Audit log', 'Sign out'])
    // Not inside a word: a typed name should not find commands.
    expect(labels(everything, 'ser')).toEqual([])
  })

  test('they are found in the language of the page, and each language by its names in all', () => {
    expect(labels(everything, 'benutz hinzu', 'de')).toEqual([
      'Benutzer hinzufügen',
      'Mehrere Benutzer einladen',
      'Benutzer aus CSV importieren',
    ])
    expect(labels(nothing, 'engl', 'de')).toEqual(['English'])
    expect(labels(nothing, 'german')).toEqual(['Deutsch'])
    expect(labels(nothing, 'sprache')).toEqual(['Language: same as browser', 'English', 'Deutsch'])
  })

  test('the theme and the language in force are marked', () => {
    const commands = findCommands(textsIn('en', 'palette'), {
      entries: nothing,
      theme: 'dark',
      language: 'de',
      typed: '',
    })
    expect(commands.filter(({ detail }) => detail).map(({ label }) => label)).toEqual([
      'Dark theme',
      'Deutsch',
    ])
  })
})
