'use client'

import { useState } from 'react'
import type { ImportPlan } from '@/lib/user-import/import.schema'
import { ChooseFile } from './choose-file'
import { FileFormat } from './file-format'
import { PlanScreen } from './plan-screen'

/** First the file, then what it would do. */
export function ImportScreen({ isMailSetUp }: { isMailSetUp: boolean }) {
  const [checked, setChecked] = useState<{ plan: ImportPlan; fileName: string | null } | null>(null)

  if (checked) return <PlanScreen {...checked} isMailSetUp={isMailSetUp} onBack={() => setChecked(null)} />
  return (
    <div className="space-y-5">
      <ChooseFile onChecked={(plan, fileName) => setChecked({ plan, fileName })} />
      <FileFormat />
    </div>
  )
}
