import type { ComponentProps } from 'react'
import { cn } from '../cn'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & {
  label: string
  /** Some of the rows it stands for are selected, and some are not. */
  isMixed?: boolean
}

/** A native checkbox with a label for screen readers only; around it there is room for a finger. */
export function Checkbox({ label, isMixed = false, className, ...rest }: CheckboxProps) {
  return (
    <label className="grid size-8 place-items-center pointer-coarse:size-11">
      <span className="sr-only">{label}</span>
      <input
        type="checkbox"
        // Only a script can set the third state.
        ref={(element) => {
          if (element) element.indeterminate = isMixed
        }}
        className={cn('size-4 accent-accent disabled:opacity-55', className)}
        {...rest}
      />
    </label>
  )
}
