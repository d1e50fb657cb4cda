'use client'

import { AlertDialog as Radix } from 'radix-ui'
import { Button } from '../buttons/button'
import { buttonStyles } from '../buttons/button-styles'
import type { AlertDialogProps } from './alert-dialog'
import { dialogBox, dialogScrim } from './dialog-styles'
import { useFocusBack } from './use-focus-back'

/** The question of alert-dialog.tsx, with its library. */
export default function AlertDialogBox(props: AlertDialogProps) {
  const { isOpen, onOpenChange, title, children, confirmLabel, cancelLabel, pending, error } = props
  const { isDangerous = true, onStop } = props
  const focus = useFocusBack(props.focusAfter)
  return (
    <Radix.Root open={isOpen} onOpenChange={(open) => !pending && onOpenChange(open)}>
      <Radix.Portal>
        <Radix.Overlay className={dialogScrim} />
        <Radix.Content className={dialogBox} {...focus}>
          <div className="space-y-2 px-5 pt-5">
            <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
            <Radix.Description asChild>
              <div className="space-y-2 text-muted">{children}</div>
            </Radix.Description>
            <div role="alert" className="font-medium text-danger">
              {error}
            </div>
          </div>
          <div className="flex flex-wrap justify-end gap-2 px-5 pt-5 pb-5">
            <Radix.Cancel className={buttonStyles({ variant: 'secondary' })} onClick={onStop}>
              {cancelLabel}
            </Radix.Cancel>
            <Button
              variant={isDangerous ? 'danger' : 'primary'}
              data-confirms
              pending={pending}
              onClick={props.onConfirm}
              // The label of a bulk change is long on a phone.
              className="whitespace-normal"
            >
              {confirmLabel}
            </Button>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
