import { archiveOldEvents } from '@/lib/audit/archive/archive-old-events'
import { sealEvents } from '@/lib/audit/seal-events'
import { makeScheduledBackup } from '@/lib/backup/scheduled-backup'
import { inTransaction } from '@/lib/db/database'
import { sweepDeletedOrganisations } from '@/lib/deleted-users/sweep-deleted-organisations'
import { sweepDeletedUsers } from '@/lib/deleted-users/sweep-deleted-users'
import { emptyGroup, emptyGroupTask } from '@/lib/groups/delete-group'
import { addJob, task } from '@/lib/jobs/add-job'
import { sweepGivenUpJobs } from '@/lib/jobs/sweep-given-up-jobs'
import { type Jobs, work } from '@/lib/jobs/worker'
import { deliverMail } from '@/lib/mail/deliver-mail'
import { deliverMailTask } from '@/lib/mail/queue-mail'
import { sweepMail } from '@/lib/mail/sweep-mail'
import { sweepOldMail } from '@/lib/mail/sweep-old-mail'
import { answerForgottenPassword } from '@/lib/password-reset/answer-forgotten-password'
import { answerForgottenPasswordTask } from '@/lib/password-reset/ask-for-reset'
import { sweepRateLimits } from '@/lib/rate-limit/rate-limit'

const sealEveryMs = 5_000

/** Adds what was recorded to the chain of the audit log, and its own next job. */
export const sealAuditTask = task<Record<string, never>>('seal_audit')

/** Everything the workers do. */
export const jobs: Jobs = {
  tasks: Object.fromEntries([
    work(deliverMailTask, ({ mailId }) => deliverMail(mailId)),
    work(answerForgottenPasswordTask, answerForgottenPassword),
    work(emptyGroupTask, emptyGroup),
    work(sealAuditTask, async () => {
      await sealEvents({ look: 'recent', isPatient: false })
      const runAt = new Date(Date.now() + sealEveryMs)
      await inTransaction((tx) => addJob(tx, sealAuditTask, {}, { key: sealAuditTask.name, runAt }))
    }),
    work(task('seal_audit_thoroughly'), async () => {
      await sealEvents({ look: 'all' })
    }),
    work(task('backup'), makeScheduledBackup),
    work(task('sweep_old'), async () => {
      await sweepOldMail()
      await sweepGivenUpJobs()
    }),
    work(task('archive_audit'), archiveOldEvents),
    work(task('sweep'), async () => {
      await sweepMail()
      await sweepRateLimits()
      await sweepDeletedUsers()
      await sweepDeletedOrganisations()
    }),
  ]),
  // A minute is the shortest step of these; sealing continues by itself and is only started here.
  crontab: [
    '* * * * * sweep ?jobKey=sweep&max=1',
    '* * * * * seal_audit ?jobKey=seal_audit&max=3',
    '*/5 * * * * backup ?jobKey=backup&max=1',
    '37 * * * * sweep_old ?jobKey=sweep_old&max=1',
    '23 * * * * archive_audit ?jobKey=archive_audit&max=1',
    '7 * * * * seal_audit_thoroughly ?jobKey=seal_audit_thoroughly&max=1',
  ],
}
