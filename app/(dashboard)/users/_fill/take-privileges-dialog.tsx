'use client'

import { useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { fieldId } from '@/components/forms/fields/field-id'
import type { PrivilegeFill } from '@/components/privileges/use-privilege-fill'
import { Dialog } from '@/components/ui/overlays/dialog'
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

/** Choose, preview, take over: fills in the form and saves nothing. */
export function TakePrivilegesDialog(props: TakePrivilegesDialogProps) {
  const { isOpen, onOpenChange, title, search, takeLabel, otherLabel, doneTitle, fill, emptyMeansAdmin } =
    props
  const say = useTranslations('privileges.take')
  // Null: one came back to choose another one.
  const [source, setSource] = useState<PrivilegeSource | null>()
  const input = useRef<HTMLInputElement>(null)

  function close(open: boolean) {
    setSource(undefined)
    onOpenChange(open)
  }

  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={close}
      title={title}
      focusFirst={() => input.current}
      // Copying an admin closes the button that opened this.
      focusAfter={() =>
        document.querySelector<HTMLElement>(`#${fieldId('user_permissions.IsAdmin')}:checked`)
      }
      description={say('explanation')}
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
            fill.apply(wantedOf(source), doneTitle(source))
            close(false)
          }}
        />
      ) : (
        <SourcePicker {...search} onPick={setSource} inputRef={input} autoFocus={source === null} />
      )}
    </Dialog>
  )
}
