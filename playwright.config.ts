import { defineConfig } from '@playwright/test'

/**
 * End-to-end tests of the built product: `npm test` and `npm run build` make it. Each worker starts a server of its
 * own (e2e/support/test.ts); the tests of the operations start as many as they need.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/support/global-setup.ts',
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    // Recording one for every test takes a tenth of the time of all; `npx playwright test --trace on` makes them.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      // `npm test` finds a browser; without it Playwright uses its own.
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'product', testIgnore: ['operations/**', 'machine/**'] },
    // Each has servers of its own, so a worker need not keep the tests of one file.
    { name: 'operations', testMatch: 'operations/**/*.spec.ts', fullyParallel: true },
    // Only `npm run test:operations` runs them: they want root and Debian, and take minutes.
    { name: 'machine', testMatch: 'machine/**/*.spec.ts', timeout: 15 * 60_000 },
  ],
})
