import { ensureBuilt, ensureInstalled, ensureNodeVersion } from './prepare.mjs'
import { projectFolder, runScript } from './support/step.mjs'

await runScript(async () => {
  ensureNodeVersion()
  process.chdir(projectFolder)
  await ensureInstalled()
  await ensureBuilt(['client', 'web', 'server'])

  // Next and React choose their form when they are loaded.
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  // In this process, so that signals reach the server itself.
  const { start } = await import(new URL('../dist/server.mjs', import.meta.url).href)
  await start({ isDevelopment: false })
})
