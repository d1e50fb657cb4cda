import { missingSupport } from '@/lib/permissions/leaning-sections'
import { type Privileges, type SectionKey, sections } from '@/lib/permissions/privileges.schema'
import { Notice } from '../ui/notice'

/** Privileges that are of little use alone. It warns and never blocks. */
export function LeaningWarnings({ privileges }: { privileges: Privileges }) {
  const missing = missingSupport(privileges)
  if (missing.length === 0) return null
  return (
    <Notice kind="warning" title="Some pages may show errors">
      <ul className="space-y-1">
        {missing.map(({ section, needs, because }) => (
          <li key={`${section} ${needs}`}>
            {labelOf(section)} without {labelOf(needs)}: {because}.
          </li>
        ))}
      </ul>
      <p className="text-sm text-muted">You can save all the same.</p>
    </Notice>
  )
}

function labelOf(section: SectionKey): string {
  return sections.find(({ key }) => key === section)?.label ?? section
}
