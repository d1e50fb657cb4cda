import { cva, type VariantProps } from 'class-variance-authority'

/** The look of a button, also for links that act like one. */
export const buttonStyles = cva(
  [
    'relative inline-flex items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap',
    'select-none transition-colors disabled:cursor-not-allowed disabled:opacity-55 data-waiting:opacity-100 aria-disabled:cursor-default',
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
        md: 'h-9 px-3.5 pointer-coarse:h-11',
        sm: 'h-8 px-2.5 text-sm pointer-coarse:h-11',
        icon: 'size-8 pointer-coarse:size-11',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'md' },
  },
)

export type ButtonLook = VariantProps<typeof buttonStyles>
