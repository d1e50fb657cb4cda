import { chmod, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { runAdmin } from '../support/admin-command'
import { startInVain } from '../support/gatehouse-server'
import { expect, test } from '../support/operations-test'

const longSecret = 'a-secret-that-is-long-enough-for-everybody'

/** One sentence on standard error, nothing else anywhere, exit code 1. */
async function expectSentence(env: Record<string, string>, sentence: RegExp | string) {
  const { exitCode, stdout, stderr } = await startInVain(env)
  expect(stderr).toMatch(sentence)
  expect(stderr.trim().split('\n'), 'one sentence').toHaveLength(1)
  expect(stdout).toBe('')
  expect(exitCode).toBe(1)
}

test('a busy port is named, before any database is made', async ({ dataDir }) => {
  const other = createServer().listen(0)
  const address = other.address()
  const port = typeof address === 'object' ? address?.port : 0
  const sentence = `Port ${port} is in use by another program: stop it, or choose another port with PORT.`
  await expectSentence({ DATA_DIR: path.join(dataDir, 'unused'), PORT: String(port) }, sentence)
  other.close()
})

test('an address of another machine is no HOST', async ({ dataDir }) => {
  await expectSentence({ DATA_DIR: dataDir, HOST: '192.0.2.1' }, /^HOST 192\.0\.2\.1 is not an address/)
})

test('a data folder that is a file, or below one, is refused', async ({ dataDir }) => {
  const file = path.join(dataDir, 'file')
  await writeFile(file, '')
  await expectSentence({ DATA_DIR: file }, /^DATA_DIR \S+ cannot be used: it is a file, not a folder\.$/m)
  await expectSentence({ DATA_DIR: path.join(file, 'below') }, /^DATA_DIR \S+ cannot be used: /)
})

// An unreadable folder is tested beside openDataFolder, where root can switch to another user.
test('a data folder that cannot be made is refused', async ({ dataDir }) => {
  // Even root makes none in /sys.
  const isRoot = process.getuid?.() === 0
  await chmod(dataDir, 0o500)
  await expectSentence(
    { DATA_DIR: isRoot ? '/sys/gatehouse' : path.join(dataDir, 'below') },
    /^DATA_DIR \S+ cannot be used: .+\.$/m,
  )
  await chmod(dataDir, 0o700)
})

test('an AUTH_SECRET that is too short is refused, and not repeated', async ({ dataDir }) => {
  await expectSentence(
    { DATA_DIR: dataDir, AUTH_SECRET: 'short' },
    /^AUTH_SECRET must be at least 32 characters; generate one with: openssl rand -base64 33\.$/m,
  )
})

test('an AUTH_SECRET that can be guessed is refused while there are no users, by the start and by the admin command', async ({
  dataDir,
}) => {
  const weak = { DATA_DIR: dataDir, AUTH_SECRET: 'x'.repeat(32) }
  const sentence =
    /^AUTH_SECRET can be guessed, because it repeats itself; generate one with: openssl rand -base64 33\.$/m
  const { exitCode, stderr } = await startInVain(weak)
  expect([exitCode, stderr.trim()]).toEqual([1, expect.stringMatching(sentence)])
  const create = ['create', '--email', 'ann@example.com', '--first-name', 'Ann', '--last-name', 'Admin']
  const refused = await runAdmin(weak, [...create, '--password-stdin'], 'quiet lake at noon')
  expect([refused.exitCode, refused.stderr.trim()]).toEqual([1, expect.stringMatching(sentence)])
})

test('DATABASE_URL needs an AUTH_SECRET', async () => {
  await expectSentence(
    { DATABASE_URL: 'postgresql://u:hidden@127.0.0.1:1/x' },
    /^AUTH_SECRET is required when DATABASE_URL/,
  )
})

test('a DATABASE_URL where nothing listens is refused after a short wait, without its password', async () => {
  const { exitCode, stderr } = await startInVain({
    DATABASE_URL: 'postgresql://someone:hidden-word@127.0.0.1:1/gatehouse',
    AUTH_SECRET: longSecret,
  })
  expect(stderr.trim()).toBe('DATABASE_URL cannot be used: nothing listens at 127.0.0.1:1.')
  expect(exitCode).toBe(1)
})

test.describe('a database that is there', () => {
  test.use({ isSetUp: true })

  test('a wrong password and a missing database in DATABASE_URL are told apart', async ({ start }) => {
    const server = await start()
    const { port, password } = await databaseOf(server.dataDir)

    const wrongPassword = `postgresql://gatehouse:hidden-word@127.0.0.1:${port}/gatehouse`
    await expectSentence(
      { DATABASE_URL: wrongPassword, AUTH_SECRET: longSecret },
      /refused the user name or password\.$/m,
    )
    const noDatabase = `postgresql://gatehouse:${password}@127.0.0.1:${port}/elsewhere`
    await expectSentence(
      { DATABASE_URL: noDatabase, AUTH_SECRET: longSecret },
      /has no database "elsewhere"\.$/m,
    )
  })
})

test('several wrong settings are all named at once', async ({ dataDir }) => {
  const { stderr } = await startInVain({ DATA_DIR: dataDir, PORT: 'many', EMPTY_PERMISSIONS: 'perhaps' })
  expect(stderr).toBe(
    'PORT must be a whole number from 0 to 65535.\nEMPTY_PERMISSIONS must be none or admin.\n',
  )
})

async function databaseOf(dataDir: string) {
  const pidFile = await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')
  const password = await readFile(path.join(dataDir, 'postgres-password'), 'utf8')
  return { port: pidFile.split('\n')[3]?.trim(), password: password.trim() }
}
