import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import { Input } from '@/components/ui/fields/input'
import { Labelled } from '@/components/ui/fields/labelled'
import type { LevelsBySection } from '@/lib/users/bulk.schema'
import type { BulkAct } from './bulk-acts'
import { BulkProgress } from './bulk-progress'
import { GroupField } from './group-field'
import { LevelsFields } from './levels-fields'
import type { Progress } from './use-bulk-run'

type BulkFieldsProps = {
  act: BulkAct
  number: number
  progress: Progress | null
  typed: string
  onType: (text: string) => void
  groupId: string
  onGroup: (id: string) => void
  levels: LevelsBySection
  onLevels: (levels: LevelsBySection) => void
  children?: ReactNode
}

/** The input of a bulk change and, while it runs, its progress. */
export function BulkFields(props: BulkFieldsProps) {
  const say = useTranslations('bulk')
  const { act, number, progress, typed, onType, groupId, onGroup, levels, onLevels, children } = props
  return (
    <>
      {act.setsPrivileges && (
        <LevelsFields levels={levels} isDisabled={progress !== null} onChange={onLevels} />
      )}
      {act.isOfGroup && (
        <GroupField chosen={groupId} isDisabled={progress !== null} onChoose={onGroup} act={act} />
      )}
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
