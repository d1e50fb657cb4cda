import 'server-only'
import { logOfInstallation } from '../audit/log-of-installation'
import { operator, operatorAtConsole, recordEvent } from '../audit/record-event'
import { inTransaction } from '../db/database'
import { AppError } from '../errors/app-error'
import { opensCanary, sealedCanary } from '../secrets/canary'

/** What can no longer be used, in numbers. */
export type AcceptedSecret = {
  sessions_ended: number
  /** Keys of users, including deleted ones: each is dead until it is renewed, or until the former secret is back. */
  access_keys_dead: number
  mails_without_link: number
}

/**
 * The operator's way to continue with another AUTH_SECRET than the data was sealed with. Sessions are ended; access
 * keys and mails stay as they are, and cannot be opened.
 * @throws AppError conflict when it is the same one, so there is nothing to accept
 */
export function acceptSecret(): Promise<AcceptedSecret> {
  return inTransaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE secret_canary IN SHARE ROW EXCLUSIVE MODE`
    const canary = await tx.secretCanary.findFirst()
    if (canary && opensCanary(canary.sealed)) {
      throw new AppError('conflict', 'AUTH_SECRET is the one that encrypted the data; nothing was changed')
    }
    const sealed = sealedCanary()
    await tx.secretCanary.upsert({ where: { id: 1 }, create: { sealed }, update: { sealed } })
    const { count: sessions_ended } = await tx.session.deleteMany()
    const access_keys_dead = (await tx.user.count()) + (await tx.deletedUser.count())
    const mails_without_link = await tx.mail.count({ where: { tokenCipher: { not: null } } })
    const lost = { sessions_ended, access_keys_dead, mails_without_link }

    if (await tx.organisation.findFirst()) {
      await recordEvent(tx, {
        actor: operator(operatorAtConsole, await logOfInstallation(tx)),
        action: 'secret.accepted',
        changes: {
          sessions_ended: [null, sessions_ended],
          access_keys_dead: [null, access_keys_dead],
          mails_without_link: [null, mails_without_link],
        },
      })
    }
    return lost
  })
}
