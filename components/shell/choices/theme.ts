import { z } from 'zod'

/** How the screens look: as the system says, or always light or dark. */
export const themeField = z.enum(['system', 'light', 'dark'])
export type ThemeChoice = z.output<typeof themeField>

/** Reads the theme cookie; anything unknown means "as the system says". */
export function themeFrom(text: string | undefined): ThemeChoice {
  return themeField.safeParse(text).data ?? 'system'
}
