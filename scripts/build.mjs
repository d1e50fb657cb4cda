import { ensureBuilt, ensureInstalled, ensureNodeVersion } from './prepare.mjs'
import { projectFolder, runScript } from './support/step.mjs'

await runScript(async () => {
  ensureNodeVersion()
  process.chdir(projectFolder)
  await ensureInstalled()
  await ensureBuilt(['client', 'web', 'server', 'admin', 'standalone'])
})
