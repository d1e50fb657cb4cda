import { cn } from '../cn'

/** The box of a dialog, and what covers the page behind it. */
export const dialogBox = cn(
  'fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-md -translate-x-1/2 -translate-y-1/2',
  'animate-fade-in scroll-py-5 flex-col overflow-y-auto rounded-lg border border-line bg-raised shadow-raised focus:outline-none',
)

export const dialogScrim = 'fixed inset-0 z-40 animate-fade-in bg-scrim'
