'use client'

import { useTranslations } from '#i18n'
import { answerOf } from '@/components/forms/action-result'
import { useAct } from '@/components/forms/use-act'
import { Button } from '@/components/ui/buttons/button'
import { hidden } from '@/components/ui/hidden'
import { toast } from '@/components/ui/toast/toast'
import { changeMembersAction } from '../group-actions'

type RemoveMemberProps = { groupId: string; groupName: string; userId: string; name: string }

/** Takes a user out of a group at once; the message offers the way back. */
export function RemoveMember({ groupId, groupName, userId, name }: RemoveMemberProps) {
  const say = useTranslations('groups.members')
  const { run, isPending } = useAct()

  async function putBack() {
    const answer = await answerOf(() => changeMembersAction({ id: groupId, add: [userId] }))
    if (answer.ok) toast.success(say('putBack', { name, group: groupName }))
    else toast.failure(say('notPutBack', { name }), { description: answer.error.message })
  }

  function remove() {
    run(
      async () => {
        const answer = await changeMembersAction({ id: groupId, remove: [userId] })
        if (!answer.ok) {
          const [reason] = Object.values(answer.error.fieldErrors)
          toast.failure(say('notRemoved', { name }), { description: reason ?? answer.error.message })
        }
        return answer
      },
      () => {
        // The row goes away with its button.
        document.getElementById('content')?.focus()
        toast.success(say('removed', { name, group: groupName }), {
          actions: [{ label: say('undo'), act: putBack }],
        })
      },
    )
  }

  return (
    <Button size="sm" pending={isPending} onClick={remove}>
      {say.rich('remove', { name, hidden })}
    </Button>
  )
}
