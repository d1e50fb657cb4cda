import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { templateName, withDatabase } from './database.global-setup'

/*
 * Runs before a test file is loaded and gives it a database of its own: files run side by side and each finds an
 * empty, migrated database. They vanish with the server at the end of the run.
 */
const serverUrl = inject('testServerUrl')
const name = `test_${randomBytes(8).toString('hex')}`

const client = new Client({ connectionString: serverUrl })
await client.connect()
await client.query(`create database ${name} template ${templateName}`)
await client.end()

process.env.DATABASE_URL = withDatabase(serverUrl, name)
process.env.AUTH_SECRET = 'only-for-tests-0123456789abcdefghijklmnopqrstuvwxyz'
process.env.LOG_LEVEL ??= 'silent'
// Nothing but the tests of hashing depends on it, and most of the time of a sign-in is this.
process.env.BCRYPT_COST = '10'
