/** How the screens look: as the system says, or always light or dark. */
export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

/** Reads the theme cookie; anything unknown means "as the system says". */
export function themeFrom(text: string | undefined): ThemeChoice {
  return themeChoices.find((choice) => choice === text) ?? 'system'
}
