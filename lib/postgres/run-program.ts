import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import type { OperatingUser } from './operating-user'

/**
 * How a PostgreSQL program is told its cluster. On Linux it is started inside the folder and told "where you are":
 * under root it runs as another user, who often may not walk the path to the folder (a 0700 home above it).
 */
export const clusterArgument = (folder: string) => (process.platform === 'linux' ? '/proc/self/cwd' : folder)

type Run = {
  /** Working folder. */
  folder: string
  user: OperatingUser | null
  /** Descriptor of an open file that receives the output of the program and of what it leaves running. */
  logDescriptor?: number
}

/** Runs a program to its end; answers its exit code (null when it could not be started) and what it printed. */
export function runProgram(program: string, parameters: string[], { folder, user, logDescriptor }: Run) {
  return new Promise<{ exitCode: number | null; output: string }>((resolve) => {
    const options: SpawnOptions = {
      cwd: folder,
      ...user,
      // Little of ours: PG… variables would change what the programs do, and secrets are not their business.
      env: {
        NODE_ENV: process.env.NODE_ENV,
        PATH: process.env.PATH,
        SystemRoot: process.env.SystemRoot,
        LC_ALL: 'C',
      },
      stdio: ['ignore', logDescriptor ?? 'pipe', logDescriptor ?? 'pipe'],
      windowsHide: true,
    }
    let child: ChildProcess
    try {
      child = spawn(program, parameters, options)
    } catch (error) {
      // Node tells of some obstacles, such as a file where the path has a folder, at once.
      return resolve({ exitCode: null, output: String(error) })
    }
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += chunk
    })
    child.stderr?.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', (error) => resolve({ exitCode: null, output: error.message }))
    // With a log file the postmaster stays behind and keeps it open, so only the end of the program counts.
    child.on(logDescriptor === undefined ? 'close' : 'exit', (exitCode) => resolve({ exitCode, output }))
  })
}
