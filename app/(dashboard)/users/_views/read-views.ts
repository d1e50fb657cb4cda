import 'server-only'
import { cache } from 'react'
import { getTranslations } from '@/lib/i18n/request-texts'
import type { Actor } from '@/lib/permissions/actor'
import { listViews } from '@/lib/saved-views/list-views'
import { type ViewEntry, viewEntries } from './built-in-views'

/** The views for the menu and the page, read once for both. */
export const readViews = cache(
  async (actor: Actor): Promise<ViewEntry[]> =>
    viewEntries(await getTranslations('views'), await listViews(actor)),
)
