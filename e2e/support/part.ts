import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { open } from 'node:fs/promises'
import path from 'node:path'

/** Something that can be lost: a machine, or a program on it. */
export type Part = {
  /** As when its machine loses power. */
  kill(): Promise<void>
  start(): Promise<void>
}

/** A program that runs in a group of processes of its own, and prints into NAME.log of its folder. */
export function partOf(name: string, program: string, options: SpawnOptions, parameters: string[]): Part {
  let child: ChildProcess | null = null
  return {
    async start() {
      const log = await open(path.join(String(options.cwd), `${name}.log`), 'a')
      child = spawn(program, parameters, { ...options, stdio: ['ignore', log.fd, log.fd] })
      await log.close()
    },
    async kill() {
      const running = child
      child = null
      if (!running?.pid || running.exitCode !== null) return
      const ended = new Promise((resolve) => running.once('exit', resolve))
      process.kill(-running.pid, 'SIGKILL')
      await ended
    },
  }
}
