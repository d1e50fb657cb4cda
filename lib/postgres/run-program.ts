import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import type { OperatingUser } from './operating-user'

/**
 * The path by which a PostgreSQL program gets its cluster. On Linux it is started inside the folder with its working
 * directory as the path: under root it runs as another user, who often may not traverse the path to the folder (a 0700
 * home above it).
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
      // Only a few variables: PG… variables would change what the programs do, and secrets do not belong there.
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
      // Node reports some obstacles at once, such as a file where the path has a folder.
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
