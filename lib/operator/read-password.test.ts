import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder: string
let program: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-password-'))
  program = path.join(folder, 'program.mjs')
  // Says what it read in another form, so that an echo shows.
  const contents = `
    import { readPassword } from './lib/operator/read-password'
    const hex = Buffer.from(await readPassword()).toString('hex')
    process.stdout.write(\`read \${hex}.\`)`
  await build({
    stdin: { contents, resolveDir: path.resolve('.') },
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
  })
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs a command and types as soon as it asks. */
function run(
  command: string[],
  typed: string,
  asks: RegExp,
): Promise<{ code: number | null; output: string }> {
  const [file = '', ...parameters] = command
  const child = spawn(file, parameters, { stdio: ['pipe', 'pipe', 'pipe'] })
  let output = ''
  let hasTyped = false
  const hear = (chunk: Buffer) => {
    output += chunk
    if (hasTyped || !asks.test(output)) return
    hasTyped = true
    child.stdin.write(typed)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}

const hex = (text: string) => Buffer.from(text).toString('hex')

// `script` gives a program a terminal; that of macOS takes other options.
describe.runIf(process.platform === 'linux')('a password that is typed at a terminal', () => {
  const terminal = () => ['script', '-qec', `"${process.execPath}" "${program}"`, '/dev/null']
  const type = (keys: string) => run(terminal(), keys, /Password: $/)

  it('is not shown, and may be corrected', async () => {
    const [backspace, arrow] = ['\u007f', '\u001b[A']
    const { code, output } = await type(`pä🔑x${backspace}${arrow}y\r`)
    expect([code, output]).toEqual([0, `Password: \r\nread ${hex('pä🔑y')}.`])
  })

  it('is not asked for any longer after Ctrl-C', async () => {
    const { code, output } = await type('secret\u0003')
    expect(code).toBe(130)
    expect(output).not.toContain('secret')
    expect(output).not.toContain('read')
  })

  it('is empty after Ctrl-D', async () => {
    expect((await type('\u0004')).output).toContain('read .')
  })
})

it('a password that is piped in is all of it without the last newline', async () => {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(' two\nlines \r\n')
  let output = ''
  for await (const chunk of child.stdout) output += chunk
  expect(output).toBe(`read ${hex(' two\nlines ')}.`)
})
