import { ensureBuilt, ensureInstalled, ensureNodeVersion } from './prepare.mjs'
import { findBrowser } from './support/browser.mjs'
import { projectFolder, runScript, ScriptError } from './support/step.mjs'

await runScript(async () => {
  ensureNodeVersion()
  process.chdir(projectFolder)
  await ensureInstalled()
  await ensureBuilt(['client', 'web', 'server', 'admin', 'standalone', 'bench'])
  const { runBench } = await import(new URL('../dist/bench/main.mjs', import.meta.url).href)
  await runBench(process.argv.slice(2), findBrowser).catch((/** @type {unknown} */ error) => {
    throw new ScriptError(error instanceof Error ? error.message : String(error))
  })
})
