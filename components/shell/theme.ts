/** How the screens look: as the system says, or always light or dark. */
export type ThemeChoice = 'system' | 'light' | 'dark'

/** Reads the theme cookie; anything unknown means "as the system says". */
export function themeFrom(text: string | undefined): ThemeChoice {
  return text === 'light' || text === 'dark' ? text : 'system'
}
