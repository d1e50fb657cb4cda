import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import { Input } from '@/components/ui/fields/input'
import { Labelled } from '@/components/ui/fields/labelled'
import { Select } from '@/components/ui/fields/select'
import { type Level, type SectionKey, sections } from '@/lib/permissions/privileges.schema'
import type { BulkAct, Privilege } from './bulk-acts'
import { BulkProgress } from './bulk-progress'
import type { Progress } from './use-bulk-run'

type BulkFieldsProps = {
  act: BulkAct
  number: number
  progress: Progress | null
  typed: string
  onType: (text: string) => void
  privilege: Privilege
  onPrivilege: (privilege: Privilege) => void
  children?: ReactNode
}

/** The input of a bulk change and, while it runs, its progress. */
export function BulkFields(props: BulkFieldsProps) {
  const say = useTranslations('bulk')
  const { act, number, progress, typed, onType, children } = props
  return (
    <>
      {act.needsPrivilege && <PrivilegeFields {...props} />}
      {act.isGrave && (
        <Labelled label={say('typeToConfirm', { count: String(number) })} htmlFor="typed-count">
          <Input
            id="typed-count"
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            disabled={progress !== null}
            onChange={(event) => onType(event.target.value)}
          />
        </Labelled>
      )}
      {children}
      <BulkProgress progress={progress} />
    </>
  )
}

function PrivilegeFields({ progress, privilege, onPrivilege }: BulkFieldsProps) {
  const say = useTranslations()
  const levels = sections.find(({ key }) => key === privilege.section)?.levels ?? []
  return (
    <div className="grid grid-cols-2 gap-3">
      <Labelled label={say('bulk.section')} htmlFor="bulk-section">
        <Select
          id="bulk-section"
          value={privilege.section}
          disabled={progress !== null}
          onChange={(event) => onPrivilege({ section: event.target.value as SectionKey, level: 'read' })}
        >
          {sections.map(({ key }) => (
            <option key={key} value={key}>
              {say(`sections.${key}`)}
            </option>
          ))}
        </Select>
      </Labelled>
      <Labelled label={say('bulk.level')} htmlFor="bulk-level">
        <Select
          id="bulk-level"
          value={privilege.level}
          disabled={progress !== null}
          onChange={(event) => onPrivilege({ ...privilege, level: event.target.value as Level })}
        >
          {levels.map((level) => (
            <option key={level} value={level}>
              {say(`levels.${level}`)}
            </option>
          ))}
        </Select>
      </Labelled>
    </div>
  )
}
