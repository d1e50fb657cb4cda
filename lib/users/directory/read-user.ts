import 'server-only'
import type { TextRow } from '../../db/statement'
import type { Actor } from '../../permissions/actor'
import { decryptAccessKey } from '../../secrets/access-key'
import { isShownKey, type ShownUser, showWithKey, type UserWithKey } from '../../user-record/present-user'
import { bytesIn, sealedKeyIn, userIn } from './user-columns'

/** A user that was read for a caller. */
export class ReadUser {
  readonly user: ShownUser
  readonly #sealedKey: string
  readonly #isKept: boolean
  #withKey: UserWithKey | undefined
  #withoutKey: UserWithKey | undefined

  /** @param isKept whether it will be shown again, so that what it is written as is kept too */
  constructor(row: TextRow, isKept: boolean) {
    this.user = userIn(row)
    this.#sealedKey = sealedKeyIn(row)
    this.#isKept = isKept
  }

  /** With the access key, where `isShownKey`. A key is only opened for this. */
  shownTo(actor: Actor): UserWithKey {
    if (isShownKey(actor, this.user)) {
      this.#withKey ??= this.#show(decryptAccessKey(bytesIn(this.#sealedKey), this.user.id))
      return this.#withKey
    }
    this.#withoutKey ??= this.#show('')
    return this.#withoutKey
  }

  #show(accessKey: string): UserWithKey {
    return showWithKey(this.user, accessKey, this.#isKept ? new Map() : null)
  }
}
