import { freePort, type MailServer, startMailServer } from '../../lib/mail/test-support/mail-server'
import { startGatehouse } from './gatehouse-server'
import { test as base } from './test'

/** Tests with a product that has a mail server: a real one, which a test gets, stops and starts at its port. */
export const test = base.extend<{ mailServer: MailServer }, { mailPort: number }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  mailPort: [async ({}, use) => use(await freePort()), { scope: 'worker' }],
  gatehouse: [
    async ({ mailPort, prepared }, use) => {
      const env = {
        SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
        MAIL_FROM: 'Gatehouse <gatehouse@example.com>',
        LOG_LEVEL: 'debug',
      }
      const server = await startGatehouse({ dataDir: prepared.dataDir, env })
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  mailServer: async ({ mailPort }, use) => {
    const server = await startMailServer({ port: mailPort })
    await use(server)
    await server.stop()
  },
})
