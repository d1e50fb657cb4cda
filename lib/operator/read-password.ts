import { stderr, stdin } from 'node:process'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'

/**
 * The password on standard input: all of it without one newline at its end. Typed at a terminal, one line that is not
 * shown.
 */
export async function readPassword(): Promise<string> {
  return stdin.isTTY ? askHidden() : (await text(stdin)).replace(/\r?\n$/, '')
}

/** Node's own line editor, which knows the keys of terminals, writing to nowhere. */
function askHidden(): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  return new Promise((resolve) => {
    // Before the question: what is typed at once must not be echoed.
    const editor = createInterface({ input: stdin, output: nowhere, terminal: true, historySize: 0 })
    stderr.write('Password: ')
    editor.once('SIGINT', () => {
      editor.close()
      process.exit(130)
    })
    editor.once('line', (line) => {
      resolve(line)
      editor.close()
    })
    editor.once('close', () => {
      stderr.write('\n')
      // Ctrl-D on an empty line.
      resolve('')
    })
  })
}
