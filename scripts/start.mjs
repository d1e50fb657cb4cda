import { ensureBuilt, ensureInstalled, ensureNodeVersion } from './prepare.mjs'
import { projectFolder, runScript } from './support/step.mjs'

await runScript(async () => {
  ensureNodeVersion()
  process.chdir(projectFolder)
  await ensureInstalled()
  await ensureBuilt(['client', 'web', 'server', 'admin', 'standalone'])

  // In this process, so that signals reach the server itself.
  await import(new URL('../build/server.mjs', import.meta.url).href)
})
