import { ensureBuilt, ensureInstalled, ensureNodeVersion } from './prepare.mjs'
import { projectFolder, runScript } from './support/step.mjs'

await runScript(async () => {
  ensureNodeVersion()
  process.chdir(projectFolder)
  await ensureInstalled()
  await ensureBuilt(['client', 'server'])

  Object.assign(process.env, { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' })
  const { start } = await import(new URL('../dist/server.mjs', import.meta.url).href)
  await start({ isDevelopment: true })
})
