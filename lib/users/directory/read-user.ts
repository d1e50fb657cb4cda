import 'server-only'
import type { TextRow } from '../../db/statement'
import type { Actor } from '../../permissions/actor'
import { decryptAccessKey } from '../../secrets/access-key'
import type { KnownGroups } from '../../user-record/groups-of-users'
import { isShownKey, type ShownUser, showWithKey, type UserWithKey } from '../../user-record/present-user'
import { bytesIn, hasGroups, sealedKeyIn, userIn } from './user-columns'

/** A user that was read for a caller. */
export class ReadUser {
  readonly user: ShownUser
  /** Those that the rights were computed with; null for a user who is in none. */
  readonly #groups: KnownGroups | null
  readonly #sealedKey: string
  readonly #isKept: boolean
  #withKey: UserWithKey | undefined
  #withoutKey: UserWithKey | undefined

  /** @param isKept whether it will be shown again, so that what it is written as is kept too */
  constructor(row: TextRow, groups: KnownGroups, isKept: boolean) {
    this.user = userIn(row, groups)
    this.#groups = hasGroups(row) ? groups : null
    this.#sealedKey = sealedKeyIn(row)
    this.#isKept = isKept
  }

  /** Does it hold with these groups of the organisation? They are the very same as long as none has changed. */
  holdsWith(groups: KnownGroups): boolean {
    return this.#groups === null || this.#groups === groups
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
