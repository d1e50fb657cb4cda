import 'server-only'
import type { Actor } from '../auth/actor'
import { AppError } from '../errors/app-error'

type Change<Input> = (actor: Actor, userId: string, input: Input) => Promise<unknown>

/** A change that nobody makes to themselves together with others: it would end what they are doing. */
export function exceptOneself<Input>(change: Change<Input>): Change<Input> {
  return (actor, userId, input) => {
    if (userId === actor.userId) {
      throw new AppError('conflict', 'This is your own account: change it on its own page')
    }
    return change(actor, userId, input)
  }
}
