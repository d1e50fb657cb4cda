import type { ComponentProps } from 'react'
import { cn } from '../cn'

/*
 * A native table that turns into cards below 768 px, of one column where large text leaves little room. Chromium, Firefox and Safari keep its roles when its parts
 * are laid out as blocks. Each cell brings its own label for the card view.
 */

export function Table({ className, ...rest }: ComponentProps<'table'>) {
  return (
    <table
      className={cn(
        '@container/cards block w-full text-left md:table md:border-separate md:border-spacing-0',
        className,
      )}
      {...rest}
    />
  )
}

export function TableHead({ className, ...rest }: ComponentProps<'thead'>) {
  return <thead className={cn('sr-only md:not-sr-only md:table-header-group', className)} {...rest} />
}

export function TableBody({ className, ...rest }: ComponentProps<'tbody'>) {
  return <tbody className={cn('block space-y-3 md:table-row-group', className)} {...rest} />
}

export function TableRow({ className, ...rest }: ComponentProps<'tr'>) {
  return (
    <tr
      className={cn(
        'relative block rounded-lg border border-line bg-surface p-4 shadow-low md:table-row md:rounded-none md:bg-transparent md:shadow-none',
        className,
      )}
      {...rest}
    />
  )
}

export function ColumnHeader({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      className={cn(
        'short:static sticky top-14 z-10 h-9 border-b border-line bg-sunken px-2.5 2xl:px-3 text-xs font-medium whitespace-nowrap text-muted lg:top-0',
        className,
      )}
      {...rest}
    />
  )
}

const cellStyles =
  'block py-1 align-middle font-normal md:table-cell md:h-10 md:border-b md:border-line md:px-2.5 md:py-1.5 2xl:px-3'

export function RowHeader({ className, ...rest }: ComponentProps<'th'>) {
  return <th scope="row" className={cn(cellStyles, className)} {...rest} />
}

type CellProps = ComponentProps<'td'> & {
  /** The column's name inside a card; the table shows it in its head. */
  label?: string
}

export function Cell({ label, className, children, ...rest }: CellProps) {
  return (
    <td
      className={cn(cellStyles, label && 'flex gap-2 text-sm max-md:@max-[17rem]/cards:block', className)}
      {...rest}
    >
      {label && <span className="w-28 shrink-0 text-muted md:hidden">{label}</span>}
      {label ? <div className="min-w-0">{children}</div> : children}
    </td>
  )
}
