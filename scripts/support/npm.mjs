import { access } from 'node:fs/promises'
import path from 'node:path'
import { ScriptError } from './step.mjs'

/** npm as a script for Node: the one that runs us, or the one of this Node. @throws {ScriptError} */
export async function npmProgram() {
  const given = process.env.npm_execpath
  if (given && /npm-cli\.c?js$/.test(given)) return given
  // In every ordinary Node: beside the program, on Windows and elsewhere.
  const folder = path.dirname(process.execPath)
  for (const place of ['node_modules/npm', '../lib/node_modules/npm', '../share/nodejs/npm']) {
    const npm = path.join(folder, place, 'bin', 'npm-cli.js')
    const isThere = await access(npm).then(
      () => true,
      () => false,
    )
    if (isThere) return npm
  }
  throw new ScriptError('npm was not found beside Node: run "npm ci" once, then start again.')
}
