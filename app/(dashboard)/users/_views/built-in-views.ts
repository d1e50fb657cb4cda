import type { Say } from '@/lib/i18n/texts'
import type { SavedViewShown } from '@/lib/saved-views/saved-view'
import { viewKey } from '@/lib/users/directory/view-query'

/** A view as menus show it. */
export type ViewEntry = { name: string; href: string; key: string; saved: SavedViewShown | null }

const builtIn = {
  admins: 'admin=yes',
  neverSignedIn: 'sign-in=never',
  pending: 'invitation=open',
  inactive: 'status=inactive',
  writeApis: 'privilege=apis.write',
} as const

/** The views that everyone has, then one's own, then the shared ones. */
export function viewEntries(say: Say<'views'>, saved: SavedViewShown[]): ViewEntry[] {
  const names = Object.keys(builtIn) as (keyof typeof builtIn)[]
  return [
    ...names.map((name) => entry(say(`builtIn.${name}`), builtIn[name], null)),
    ...saved.map((view) => entry(view.name, view.query, view)),
  ]
}

function entry(name: string, query: string, saved: SavedViewShown | null): ViewEntry {
  return { name, href: `/users?${query}`, key: viewKey(new URLSearchParams(query)), saved }
}
