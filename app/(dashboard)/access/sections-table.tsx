import Link from 'next/link'
import { useTranslations } from '#i18n'
import { cn } from '@/components/ui/cn'
import { hidden } from '@/components/ui/hidden'
import { LinkPending } from '@/components/ui/progress/link-pending'
import type { AccessCell } from '@/lib/access/access-cell'
import type { SectionCount } from '@/lib/access/count-access'
import { sections } from '@/lib/permissions/sections'
import { accessHref } from './access-query'

const columns = ['read', 'write'] as const

/** Sections × read and write, with how many active users have it. Each number opens its users. */
export function SectionsTable({ counts, chosen }: { counts: SectionCount[]; chosen: AccessCell | null }) {
  const say = useTranslations('access.sections')
  const saySection = useTranslations('sections')
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-surface shadow-low">
      <table className="w-full text-left">
        <caption className="sr-only">{say('caption')}</caption>
        <thead>
          <tr className="bg-sunken text-xs text-muted">
            <th scope="col" className="h-9 pl-4 font-medium">
              {say('section')}
            </th>
            {columns.map((level) => (
              <th key={level} scope="col" className="h-9 w-14 px-2 text-right font-medium sm:w-20 sm:px-3">
                {say(level)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => {
            const isChosen = chosen?.section === count.section
            return (
              <tr key={count.section} className={cn('border-t border-line', isChosen && 'bg-accent-soft/50')}>
                <th scope="row" className="py-1 pl-4 font-medium [overflow-wrap:anywhere]">
                  {saySection(count.section)}
                </th>
                {columns.map((level) => (
                  <td key={level} className="px-1 py-0.5 text-right tabular-nums">
                    <CountCell count={count} level={level} isChosen={isChosen && chosen?.level === level} />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

type CountCellProps = { count: SectionCount; level: (typeof columns)[number]; isChosen: boolean }

function CountCell({ count, level, isChosen }: CountCellProps) {
  const say = useTranslations('access.sections')
  const saySection = useTranslations('sections')
  const { section } = count
  const offered: readonly string[] | undefined = sections.find(({ key }) => key === section)?.levels
  if (!offered?.includes(level)) {
    return (
      <span className="px-2 text-muted">
        <span aria-hidden>–</span>
        <span className="sr-only">{say('none')}</span>
      </span>
    )
  }
  return (
    <Link
      href={`${accessHref({ cell: { section, level }, page: 1 })}#users`}
      aria-current={isChosen ? 'true' : undefined}
      className={cn(
        'relative inline-flex min-h-8 min-w-10 items-center justify-end rounded-md px-2 underline decoration-line underline-offset-4 hover:bg-sunken hover:decoration-current pointer-coarse:min-h-11',
        isChosen && 'forced-chosen bg-accent-soft font-medium text-accent',
      )}
    >
      <span>
        {say.rich('cell', { level: say(level), section: saySection(section), count: count[level], hidden })}
      </span>
      <LinkPending className="inset-x-1" />
    </Link>
  )
}
