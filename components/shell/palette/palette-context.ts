'use client'

import { createContext, useContext } from 'react'

type PaletteControl = {
  open: () => void
  /** What was chosen is on its way. */
  isPending: boolean
}

export const PaletteContext = createContext<PaletteControl>({ open: () => {}, isPending: false })

export function usePalette(): PaletteControl {
  return useContext(PaletteContext)
}
