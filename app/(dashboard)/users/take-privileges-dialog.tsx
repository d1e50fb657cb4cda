'use client'

import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import type { PrivilegeFill } from '@/components/users/use-privilege-fill'
import type { PrivilegeSource } from './privilege-source'
import { SourcePicker, type SourceSearch } from './source-picker'
import { SourcePreview, wantedOf } from './source-preview'

type TakePrivilegesDialogProps = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  title: string
  search: SourceSearch
  takeLabel: string
  otherLabel: string
  /** What the form says afterwards: "Copied from Jo Smith." */
  doneTitle: (source: PrivilegeSource) => string
  fill: PrivilegeFill
  emptyMeansAdmin: boolean
}

/** Choose, look, take over: fills the form in and saves nothing. */
export function TakePrivilegesDialog(props: TakePrivilegesDialogProps) {
  const { isOpen, onOpenChange, title, search, takeLabel, otherLabel, doneTitle, fill, emptyMeansAdmin } =
    props
  const [source, setSource] = useState<PrivilegeSource | null>(null)

  function close(open: boolean) {
    setSource(null)
    onOpenChange(open)
  }

  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={close}
      title={title}
      description="This fills in the form. Nothing changes until you save."
    >
      {source ? (
        <SourcePreview
          source={source}
          fill={fill}
          emptyMeansAdmin={emptyMeansAdmin}
          takeLabel={takeLabel}
          otherLabel={otherLabel}
          onOther={() => setSource(null)}
          onTake={() => {
            fill.fill(wantedOf(source), doneTitle(source))
            close(false)
          }}
        />
      ) : (
        <SourcePicker {...search} onPick={setSource} />
      )}
    </Dialog>
  )
}
