import path from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = {
  '@': path.resolve(import.meta.dirname),
  // Outside Next nothing separates server from client code; the package would refuse every import.
  'server-only': path.resolve(import.meta.dirname, 'node_modules/server-only/empty.js'),
}

export default defineConfig({
  test: {
    // One more than the two cores of a small machine, because tests with a database also wait for it.
    maxWorkers: 3,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{lib,components,app,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts'],
          expect: { requireAssertions: true },
          // Some run another program, as lint; a busy machine takes longer than the five seconds that are usual.
          testTimeout: 30_000,
          // Nothing here touches what the files of a worker share, and loading it anew took half of the time.
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'db',
          include: ['{lib,app}/**/*.db.test.ts'],
          globalSetup: ['./lib/db/test-support/database.global-setup.ts'],
          setupFiles: ['./lib/db/test-support/use-own-database.ts'],
          expect: { requireAssertions: true },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
