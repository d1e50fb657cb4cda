import { spawn } from 'node:child_process'
import { cleanEnvironment, type Environment } from './environment'
import { inProductCopy, workFolder } from './product-copy'
import { keepSecret } from './secrets'

/** What the admin command prints, and the password that was given to it. */
export type Admin = {
  id: string
  email_address: string
  access_key: string
  org_id: string
  password: string
}

export type AdminInput = { email: string; firstName: string; lastName: string; password: string }

const ann: AdminInput = {
  email: 'ann.admin@example.com',
  firstName: 'Ann',
  lastName: 'Admin',
  password: 'quiet lake at noon',
}

/** Makes an admin with the admin command; throws what the command says when it refuses. */
export async function createAdmin(env: Environment, input: Partial<AdminInput> = {}): Promise<Admin> {
  const { email, firstName, lastName, password } = { ...ann, ...input }
  const parameters = [
    '--email',
    email,
    '--first-name',
    firstName,
    '--last-name',
    lastName,
    '--password-stdin',
  ]
  const { exitCode, stdout, stderr } = await runAdmin(env, ['create', ...parameters], password)
  if (exitCode !== 0) throw new Error(`The admin command failed (exit code ${exitCode}).\n${stderr}`)
  const admin: Admin = { ...JSON.parse(stdout), password }
  keepSecret('access key', admin.access_key)
  return admin
}

/** Runs the admin command with these arguments and this standard input. */
export function runAdmin(env: Environment, parameters: string[], input = '') {
  keepSecret('password', input)
  return new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [inProductCopy('admin.mjs'), ...parameters], {
      cwd: workFolder(),
      env: cleanEnvironment(env),
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }))
    // A command that refuses its arguments does not read its input.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
