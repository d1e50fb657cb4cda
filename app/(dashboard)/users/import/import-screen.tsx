'use client'

import { useState } from 'react'
import type { CheckedFile } from '@/lib/user-import/import.schema'
import { ColumnsScreen } from './_columns/columns-screen'
import { ChooseFile } from './_file/choose-file'
import { FileFormat } from './_file/file-format'
import type { ImportSource } from './_file/request-plan'
import { PlanScreen } from './_plan/plan-screen'

type Opened = {
  source: ImportSource
  checked: CheckedFile
  /** Another plan is another screen: the results of the former one are gone. */
  version: number
  showsColumns: boolean
}

/** First the file, then the meaning of its columns if that is not clear, then what it would do. */
export function ImportScreen({ isMailSetUp }: { isMailSetUp: boolean }) {
  const [opened, setOpened] = useState<Opened | null>(null)

  function open(source: ImportSource, checked: CheckedFile) {
    setOpened((before) => ({ source, checked, version: (before?.version ?? 0) + 1, showsColumns: false }))
  }

  if (!opened) {
    return (
      <div className="space-y-5">
        <ChooseFile onChecked={open} />
        <FileFormat />
      </div>
    )
  }
  const { source, checked, version, showsColumns } = opened
  const { plan } = checked
  const onBack = () => setOpened(null)
  if (!plan || showsColumns) {
    return (
      <ColumnsScreen
        key={version}
        source={source}
        checked={checked}
        onChecked={(next) => open(source, next)}
        onBack={onBack}
      />
    )
  }
  return (
    <PlanScreen
      key={version}
      source={source}
      checked={checked}
      plan={plan}
      isMailSetUp={isMailSetUp}
      onChecked={(next) => open(source, next)}
      onColumns={() => setOpened({ ...opened, showsColumns: true })}
      onBack={onBack}
    />
  )
}
