import { stdin } from 'node:process'

/**
 * The password on standard input: all of it without one newline at its end. Typed at a terminal, one line that is not
 * shown.
 */
export async function readPassword(): Promise<string> {
  return stdin.isTTY ? askHidden() : (await readAll()).replace(/\r?\n$/, '')
}

async function readAll(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

const enter = '\r\n\u0004'
const backspace = '\b\u007f'
const interrupt = '\u0003'

function askHidden(): Promise<string> {
  return new Promise((resolve) => {
    // In this order: who is quick to answer must not see it echoed.
    stdin.setRawMode(true).setEncoding('utf8')
    process.stderr.write('Password: ')
    let typed = ''
    const finish = () => {
      stdin.setRawMode(false).pause().off('data', listen)
      process.stderr.write('\n')
    }
    const listen = (text: string) => {
      for (const letter of text) {
        if (letter === interrupt) {
          finish()
          process.exit(130)
        }
        if (enter.includes(letter)) {
          finish()
          return resolve(typed)
        }
        typed = backspace.includes(letter) ? Array.from(typed).slice(0, -1).join('') : typed + letter
      }
    }
    stdin.on('data', listen)
  })
}
