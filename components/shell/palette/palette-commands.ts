import {
  Bookmark,
  Braces,
  CircleQuestionMark,
  CircleUser,
  Keyboard,
  KeyRound,
  Languages,
  ListChecks,
  LogOut,
  type LucideIcon,
  Mail,
  MailOpen,
  MailPlus,
  Monitor,
  Moon,
  Plus,
  ScrollText,
  Settings,
  Sun,
  Trash2,
  Upload,
  UserPlus,
  Users,
  UsersRound,
} from 'lucide-react'
import type { Messages } from 'use-intl/core'
import { allLanguages, type Language, languages } from '@/lib/i18n/languages'
import type { Say } from '@/lib/i18n/texts'
import type { StartedAct } from '../../acts/start-user-act'
import type { LanguageChoice } from '../choices/language'
import type { ThemeChoice } from '../choices/theme'
import type { MenuEntries } from '../menu'

type Screen = keyof Messages['palette']['screens']

/** What choosing an entry of the palette does. */
type PaletteAct =
  | { kind: 'go'; href: string }
  | { kind: 'theme'; theme: ThemeChoice }
  | { kind: 'language'; language: LanguageChoice }
  | { kind: 'sign-out' }
  | { kind: 'user'; start: StartedAct }

export type PaletteItem = {
  id: string
  group: string
  label: string
  /** Of the label, where it is not that of the page. */
  lang?: string
  detail?: string
  Icon: LucideIcon
  act: PaletteAct
}

/** A command is also found by its other words. */
type Command = PaletteItem & { otherWords: string }

type Offer = { entries: MenuEntries; theme: ThemeChoice; language: LanguageChoice }

/** The commands that this person may use and that fit what is typed; all of them for nothing typed. */
export function findCommands(
  say: Say<'palette'>,
  { typed, ...offer }: Offer & { typed: string },
): PaletteItem[] {
  const parts = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return commandsFor(say, offer).filter(({ label, otherWords }) => {
    const words = `${label} ${otherWords}`.toLowerCase().split(' ')
    return parts.every((part) => words.some((word) => word.startsWith(part)))
  })
}

function commandsFor(say: Say<'palette'>, { entries, theme, language }: Offer): Command[] {
  const go = (href: string, name: Screen, Icon: LucideIcon): Command => ({
    id: href,
    group: say('groups.go'),
    label: say(`screens.${name}`),
    Icon,
    otherWords: say(`otherWords.${name}`),
    act: { kind: 'go', href },
  })
  const look = (choice: ThemeChoice, Icon: LucideIcon): Command => ({
    id: `theme ${choice}`,
    group: say('groups.theme'),
    label: say(`themes.${choice}`),
    detail: choice === theme ? say('inUse') : undefined,
    Icon,
    otherWords: say('otherWords.theme'),
    act: { kind: 'theme', theme: choice },
  })
  const speak = (choice: LanguageChoice): Command => ({
    id: `language ${choice}`,
    group: say('groups.language'),
    label: choice === 'browser' ? say('likeBrowser') : languages[choice].name,
    lang: choice === 'browser' ? undefined : choice,
    detail: choice === language ? say('inUse') : undefined,
    Icon: Languages,
    otherWords: `${say('otherWords.language')} ${choice === 'browser' ? '' : namesOf(choice)}`,
    act: { kind: 'language', language: choice },
  })

  return [
    ...(entries.users ? [go('/users', 'users', Users)] : []),
    ...(entries.addUser ? [go('/users/new', 'addUser', UserPlus)] : []),
    ...(entries.addUser ? [go('/users/invite', 'inviteUsers', MailPlus)] : []),
    ...(entries.addUser ? [go('/users/import', 'importUsers', Upload)] : []),
    ...(entries.templates ? [go('/users/templates', 'templates', Bookmark)] : []),
    ...(entries.deletedUsers ? [go('/users/deleted', 'deletedUsers', Trash2)] : []),
    ...(entries.groups ? [go('/groups', 'groups', UsersRound)] : []),
    ...(entries.addGroup ? [go('/groups/new', 'addGroup', Plus)] : []),
    ...(entries.access ? [go('/access', 'access', KeyRound)] : []),
    ...(entries.auditLog ? [go('/audit', 'auditLog', ScrollText)] : []),
    ...(entries.mail ? [go('/mail', 'mail', Mail)] : []),
    ...(entries.mail ? [go('/mail/texts', 'mailTexts', MailOpen)] : []),
    ...(entries.settings ? [go('/settings', 'settings', Settings)] : []),
    ...(entries.firstSteps ? [go('/first-steps', 'firstSteps', ListChecks)] : []),
    go('/account', 'account', CircleUser),
    go('/help', 'help', CircleQuestionMark),
    ...(entries.apiReference ? [go('/help/api', 'apiReference', Braces)] : []),
    go('/help#keyboard', 'keyboard', Keyboard),
    look('system', Monitor),
    look('light', Sun),
    look('dark', Moon),
    speak('browser'),
    ...allLanguages.map(speak),
    {
      id: 'sign-out',
      group: say('groups.session'),
      label: say('signOut'),
      Icon: LogOut,
      otherWords: say('otherWords.signOut'),
      act: { kind: 'sign-out' },
    },
  ]
}

/** The name of a language in all languages: a reader lost in a foreign one types their own word. */
function namesOf(language: Language): string {
  return allLanguages
    .map((other) => new Intl.DisplayNames(other, { type: 'language' }).of(language))
    .join(' ')
}
