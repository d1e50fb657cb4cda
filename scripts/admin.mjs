import { ensureBuilt, ensureInstalled, ensureNodeVersion } from './prepare.mjs'
import { projectFolder, runScript } from './support/step.mjs'

await runScript(async () => {
  ensureNodeVersion()
  process.chdir(projectFolder)
  await ensureInstalled()
  await ensureBuilt(['client', 'admin'])

  Object.assign(process.env, { NODE_ENV: 'production' })
  const { runAdminCommand } = await import(new URL('../dist/admin.mjs', import.meta.url).href)
  await runAdminCommand(process.argv.slice(2))
})
