import { cva, type VariantProps } from 'class-variance-authority'

/** The look of a button, also for links that act like one. */
export const buttonStyles = cva(
  [
    'relative inline-flex max-w-full items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap',
    // On a phone long words, wide letters and other languages take a second line rather than stick out.
    'max-sm:text-center max-sm:whitespace-normal max-sm:[overflow-wrap:anywhere]',
    'select-none transition-colors disabled:cursor-not-allowed disabled:opacity-55 data-waiting:opacity-100 aria-disabled:cursor-default',
    // One that stays pressed; the last is for forced colours.
    'aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent aria-pressed:forced-chosen',
    '[&_svg]:size-4 [&_svg]:shrink-0',
  ],
  {
    variants: {
      variant: {
        primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-hover',
        secondary: 'border-control bg-surface text-ink hover:bg-sunken',
        ghost: 'border-transparent text-ink hover:bg-sunken',
        danger: 'border-transparent bg-danger-fill text-on-danger hover:bg-danger-fill-hover',
        dangerOutline: 'border-danger bg-surface text-danger hover:bg-danger-soft',
      },
      size: {
        md: 'min-h-9 px-4 py-1 pointer-coarse:min-h-11',
        sm: 'min-h-8 px-2.5 py-0.5 text-sm pointer-coarse:min-h-11',
        icon: 'size-8 pointer-coarse:size-11',
        // Beside a text, in its line.
        sign: 'size-7 text-muted pointer-coarse:size-11 [&_svg]:size-3.5',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'md' },
  },
)

export type ButtonLook = VariantProps<typeof buttonStyles>
