import { readdirSync } from 'node:fs'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { apiRoutes } from '../../scripts/api-routes'

const routeModules = ['api', 'admin', 'hello', 'license', 'bootstrap'].flatMap((folder) =>
  readdirSync(`app/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[\\/])route\.ts$/.test(file) && !file.startsWith('auth'))
    .map((file) => `app/${folder}/${file}`),
)

it('finds the route modules', () => {
  expect(routeModules.length).toBeGreaterThan(4)
})

it('mounts every one of them on our own server', () => {
  const folders = routeModules.map((file) => file.replace(/^app\/|\/route\.ts$/g, ''))
  expect(Object.keys(apiRoutes).sort()).toEqual(folders.sort())
})

it.each(routeModules)('%s and what it calls run outside Next', async (file) => {
  const { metafile } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { '@': process.cwd() },
    outdir: 'unused',
  })
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path))
  expect(imports.filter((path) => path === 'next' || path.startsWith('next/'))).toEqual([])
})
