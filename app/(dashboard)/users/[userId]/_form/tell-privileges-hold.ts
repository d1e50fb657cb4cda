'use client'

import { answerOf } from '@/components/forms/action-result'
import { differenceInWords } from '@/components/privileges/difference-in-words'
import { toast } from '@/components/ui/toast/toast'
import type { Speaker } from '@/components/users/use-speaker'
import { permissionsForm } from '@/components/users/user-form-values'
import type { UserView } from '@/lib/user-record/user-view'
import type { ToldEvent } from '@/lib/web/told-event'
import { tellReceipt } from '../../_receipts/tell-receipt'
import { updateUserAction } from '../../actions'

type Save = { before: UserView; after: UserView; event: ToldEvent | null; isSelf: boolean }

/** After a save that changed privileges: when that takes effect, and for what is lost a receipt. */
export function tellPrivilegesHold(speaker: Speaker, { before, after, event, isSelf }: Save): void {
  if (JSON.stringify(permissionsForm(before)) === JSON.stringify(permissionsForm(after))) return
  const { say } = speaker
  const name = `${after.firstName} ${after.lastName}`
  const title = isSelf ? say('user.privileges.ownSaved') : say('user.privileges.saved', { name })
  const hold = say('user.privileges.hold')
  const { lost } = differenceInWords(speaker, reachOf(before), reachOf(after))
  if (!lost || !event) {
    toast.success(title, { description: hold })
    return
  }
  tellReceipt(speaker, {
    title,
    points: [say('user.privileges.lost', { rights: lost }), hold],
    event,
    undo: { label: say('user.privileges.undo'), act: () => giveBack(speaker, before, after) },
  })
}

/** What a user may, whichever rule gives it. */
function reachOf({ rights: { hasAllRights, privileges } }: UserView) {
  return { isAdmin: hasAllRights, levels: privileges, emptyMeansAdmin: false }
}

async function giveBack({ say }: Speaker, before: UserView, after: UserView): Promise<void> {
  const { id, version } = after
  const answer = await answerOf(() =>
    updateUserAction({ id, version, user_permissions: permissionsForm(before) }),
  )
  if (answer.ok) toast.success(say('user.privileges.undone'))
  else toast.failure(say('user.privileges.notUndone'), { description: answer.error.message })
}
