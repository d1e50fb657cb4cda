import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { db } from '../db/database'
import { newId } from '../db/new-id'
import { outboxFolder } from './file-delivery'
import { sweepOldMail } from './sweep-old-mail'

const dataDir = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-outbox-'))
process.env.DATA_DIR = dataDir
process.env.MAIL_DAYS = '90'
afterAll(() => rm(dataDir, { recursive: true }))

const dayInMs = 86_400_000

it('removes what was settled MAIL_DAYS ago, and such files, and nothing that waits', async () => {
  const add = (state: string, daysAgo: number | null) =>
    db().mail.create({
      data: {
        id: newId(),
        kind: 'test',
        toAddress: `${state}-${daysAgo}@example.com`,
        state,
        ...(state === 'queued' ? {} : { nextAttemptAt: null }),
        createdAt: new Date(Date.now() - 400 * dayInMs),
        settledAt: daysAgo === null ? null : new Date(Date.now() - daysAgo * dayInMs),
      },
    })
  await add('accepted', 89)
  await add('accepted', 91)
  await add('failed', 91)
  await add('queued', null)
  await mkdir(outboxFolder())
  for (const [name, daysAgo] of [
    ['old.eml', 91],
    ['new.eml', 89],
    ['old.txt', 91],
  ] as const) {
    const file = path.join(outboxFolder(), name)
    await writeFile(file, '')
    const time = new Date(Date.now() - daysAgo * dayInMs)
    await utimes(file, time, time)
  }

  await sweepOldMail()
  const left = await db().mail.findMany({ select: { toAddress: true }, orderBy: { id: 'asc' } })
  expect(left.map(({ toAddress }) => toAddress)).toEqual([
    'accepted-89@example.com',
    'queued-null@example.com',
  ])
  expect((await readdir(outboxFolder())).sort()).toEqual(['new.eml', 'old.txt'])
})
