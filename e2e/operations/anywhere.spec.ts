import { chmod, chown, cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { makeDataDir, removeDataDir, startGatehouse } from '../support/gatehouse-server'
import { inProductCopy } from '../support/product-copy'
import { expect, test } from '../support/test'

/** Without rights of its own. A test that is not run by root stays who it is. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined

test('the product runs as an unprivileged user from a folder that no one may change', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-anywhere-'))
  await chmod(folder, 0o755)
  const product = path.join(folder, 'product')
  await cp(inProductCopy('.'), product, { recursive: true, verbatimSymlinks: true })
  await setWritable(product, false)
  const dataDir = await makeDataDir()
  if (nobody) await chown(dataDir, nobody.uid, nobody.gid)

  const server = await startGatehouse({ dataDir, product, user: nobody })
  try {
    const link = /Create the first admin here: (\S+)\n/.exec(server.stdout())?.[1] ?? ''
    expect((await fetch(link)).status).toBe(200)
    expect((await fetch(`${server.url}/api/users`)).status).toBe(401)
    const { uid } = await stat(path.join(dataDir, 'postgres'))
    expect(uid).toBe(nobody?.uid ?? process.getuid?.())
  } finally {
    expect(await server.stop()).toBe(0)
    await removeDataDir(dataDir)
    await setWritable(product, true)
    await rm(folder, { recursive: true })
  }
})

/** As a read-only file system would have it, for everybody but root. */
async function setWritable(folder: string, isWritable: boolean) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (entry.isSymbolicLink()) continue
    const program = entry.isDirectory() || /\/bin$/.test(entry.parentPath)
    await chmod(path.join(entry.parentPath, entry.name), (program ? 0o555 : 0o444) | (isWritable ? 0o200 : 0))
  }
  await chmod(folder, isWritable ? 0o755 : 0o555)
}
