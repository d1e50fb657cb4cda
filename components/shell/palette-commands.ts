import {
  Bookmark,
  CircleQuestionMark,
  CircleUser,
  Keyboard,
  LogOut,
  type LucideIcon,
  Monitor,
  Moon,
  ScrollText,
  Sun,
  Trash2,
  Upload,
  UserPlus,
  Users,
} from 'lucide-react'
import type { MenuEntries } from './menu'
import type { ThemeChoice } from './theme'

/** What choosing an entry of the palette does. */
export type PaletteAct =
  | { kind: 'go'; href: string }
  | { kind: 'theme'; theme: ThemeChoice }
  | { kind: 'sign-out' }

export type PaletteItem = {
  id: string
  group: string
  label: string
  detail?: string
  Icon: LucideIcon
  act: PaletteAct
}

/** A command is also found by its other words. */
type Command = PaletteItem & { otherWords?: string }

/** The commands that this person may use and that fit what is typed; all of them for nothing typed. */
export function findCommands(entries: MenuEntries, theme: ThemeChoice, typed: string): PaletteItem[] {
  const parts = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return commandsFor(entries, theme).filter(({ label, otherWords = '' }) => {
    const words = `${label} ${otherWords}`.toLowerCase().split(' ')
    return parts.every((part) => words.some((word) => word.startsWith(part)))
  })
}

function commandsFor(entries: MenuEntries, theme: ThemeChoice): Command[] {
  const go = (href: string, label: string, Icon: LucideIcon, otherWords?: string): Command => {
    return { id: href, group: 'Go to', label, Icon, otherWords, act: { kind: 'go', href } }
  }
  const look = (choice: ThemeChoice, label: string, Icon: LucideIcon): Command => ({
    id: `theme ${choice}`,
    group: 'Theme',
    label,
    detail: choice === theme ? 'in use' : undefined,
    Icon,
    otherWords: 'mode switch',
    act: { kind: 'theme', theme: choice },
  })

  return [
    ...(entries.users ? [go('/users', 'Users', Users, 'list people')] : []),
    ...(entries.addUser ? [go('/users/new', 'Add user', UserPlus, 'new create invite person')] : []),
    ...(entries.addUser ? [go('/users/import', 'Import users from CSV', Upload, 'add many file')] : []),
    ...(entries.templates ? [go('/users/templates', 'Privilege templates', Bookmark)] : []),
    ...(entries.deletedUsers ? [go('/users/deleted', 'Deleted users', Trash2, 'restore undo bin')] : []),
    ...(entries.auditLog ? [go('/audit', 'Audit log', ScrollText, 'events history activity')] : []),
    go('/account', 'My account', CircleUser, 'password key sessions profile'),
    go('/help', 'Help', CircleQuestionMark, 'rules'),
    go('/help#keyboard', 'Keyboard shortcuts', Keyboard, 'keys help'),
    look('system', 'Theme like the system', Monitor),
    look('light', 'Light theme', Sun),
    look('dark', 'Dark theme', Moon),
    {
      id: 'sign-out',
      group: 'Session',
      label: 'Sign out',
      Icon: LogOut,
      otherWords: 'log logout leave',
      act: { kind: 'sign-out' },
    },
  ]
}
