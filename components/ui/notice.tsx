import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'

const looks = {
  info: { icon: Info, box: 'border-accent/40 bg-accent-soft', mark: 'text-accent' },
  success: { icon: CircleCheck, box: 'border-success/40 bg-success-soft', mark: 'text-success' },
  warning: { icon: TriangleAlert, box: 'border-warning/50 bg-warning-soft', mark: 'text-warning' },
  danger: { icon: CircleAlert, box: 'border-danger/50 bg-danger-soft', mark: 'text-danger' },
}

type NoticeProps = Omit<ComponentProps<'div'>, 'title'> & {
  kind?: keyof typeof looks
  title?: ReactNode
}

/** A permanent message: icon, optional bold first line, text. */
export function Notice({ kind = 'info', title, className, children, ...rest }: NoticeProps) {
  const { icon: Icon, box, mark } = looks[kind]
  return (
    <div className={cn('flex gap-2.5 rounded-md border px-4 py-3', box, className)} {...rest}>
      <Icon aria-hidden className={cn('mt-0.5 size-4.5 shrink-0', mark)} />
      <div className="min-w-0 space-y-1">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  )
}
