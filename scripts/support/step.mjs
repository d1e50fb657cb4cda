import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

/** What stops a script with one sentence and no stack. */
export class ScriptError extends Error {
  /**
   * @param {string} sentence
   * @param {string} [details] printed above the sentence
   */
  constructor(sentence, details) {
    super(sentence)
    this.details = details
  }
}

/**
 * Runs the body of a script; a ScriptError ends it with its sentence on standard error and exit code 1.
 * @param {() => Promise<unknown>} body
 */
export async function runScript(body) {
  try {
    await body()
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error
    if (error.details) console.error(error.details.trimEnd())
    console.error(error.message)
    process.exit(1)
  }
}

/**
 * Tells on standard error that something long happens, that it still happens, and how long it took.
 * @template T
 * @param {string} title for example "Building the pages"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const start = performance.now()
  const elapsed = () => `${((performance.now() - start) / 1000).toFixed(1)} s`
  console.error(`${title}…`)
  const sign = setInterval(() => console.error(`  still running (${elapsed()})`), 10_000)
  try {
    const result = await work()
    console.error(`  done in ${elapsed()}`)
    return result
  } finally {
    clearInterval(sign)
  }
}

/**
 * Runs a Node program of the project to its end. A signal to this process ends the program first, so that nothing
 * goes on writing behind our back.
 * @param {string[]} parameters script and its arguments
 * @param {{ environment?: Record<string, string>, isShown?: boolean }} [options] `isShown`: print to standard error
 * @returns {Promise<{ exitCode: number | null, output: string }>}
 */
export function runNode(parameters, { environment = {}, isShown = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parameters, {
      cwd: projectFolder,
      env: { ...process.env, ...environment },
      stdio: isShown ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk
      })
    }
    /** @type {NodeJS.Signals | undefined} */
    let received
    const pass = (/** @type {NodeJS.Signals} */ signal) => {
      received = signal
      child.kill(signal)
    }
    process.on('SIGINT', pass).on('SIGTERM', pass)
    child.on('error', reject)
    child.on('close', (exitCode) => {
      process.off('SIGINT', pass).off('SIGTERM', pass)
      if (received) process.exit(received === 'SIGINT' ? 130 : 143)
      resolve({ exitCode, output })
    })
  })
}
