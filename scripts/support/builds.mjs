import path from 'node:path'
import { compressFiles } from './compress.mjs'
import { projectFolder, runNode, ScriptError } from './step.mjs'

/**
 * @typedef {object} Build
 * @property {string} title
 * @property {string[]} inputs what it is made from
 * @property {string} proof a file that exists when it was made
 * @property {string} stamp holds the fingerprint of the inputs of the last good build
 * @property {() => Promise<void>} make
 */

const everything = ['package.json', 'package-lock.json', 'tsconfig.json', 'scripts/support']
const schema = ['prisma/schema.prisma', 'prisma.config.ts']

/** Everything that is made from the sources, in the order in which one needs the other. @satisfies {Record<string, Build>} */
export const builds = {
  client: {
    title: 'Generating the database client',
    inputs: ['package-lock.json', ...schema],
    proof: 'prisma/generated/client.ts',
    stamp: 'dist/client.stamp',
    make: () =>
      runTool('prisma', ['node_modules/prisma/build/index.js', 'generate'], {
        // The generator does not use this engine; naming any program keeps it from being downloaded.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      }),
  },
  web: {
    title: 'Building pages and API',
    inputs: [
      ...everything,
      ...schema,
      ...['app', 'components', 'lib', 'public', 'proxy.ts', 'instrumentation.ts'],
      ...['next.config.js', 'postcss.config.mjs'],
    ],
    proof: '.next/BUILD_ID',
    stamp: '.next/gatehouse.stamp',
    make: async () => {
      await runTool('next', ['node_modules/next/dist/bin/next', 'build'], {
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
      })
      await compressFiles(path.join(projectFolder, '.next/static'))
    },
  },
  server: {
    title: 'Bundling the server',
    inputs: [
      ...everything,
      ...schema,
      ...['app/api', 'lib', 'server.ts', 'scripts/api-routes.ts', 'scripts/jobs.ts'],
    ],
    proof: 'dist/server.mjs',
    stamp: 'dist/server.stamp',
    make: () => bundle({ in: 'server.ts', out: 'dist/server' }),
  },
  admin: {
    title: 'Bundling the admin command',
    inputs: [...everything, ...schema, 'lib', 'scripts/admin-cli.ts', 'scripts/admin'],
    proof: 'dist/admin.mjs',
    stamp: 'dist/admin.stamp',
    make: () => bundle({ in: 'scripts/admin-cli.ts', out: 'dist/admin' }),
  },
  standalone: {
    title: 'Putting the product together in build/',
    inputs: [
      ...everything,
      ...schema,
      ...['app', 'components', 'lib', 'public', 'proxy.ts', 'instrumentation.ts'],
      ...[
        'next.config.js',
        'postcss.config.mjs',
        'server.ts',
        'scripts',
        'prisma/migrations',
        'THIRD-PARTY.md',
      ],
    ],
    proof: 'build/server.mjs',
    stamp: 'build/gatehouse.stamp',
    make: async () => {
      // Not at the top: what it needs may not be installed yet.
      const { makeStandalone } = await import('./standalone.mjs')
      await makeStandalone()
    },
  },
  bench: {
    title: 'Bundling the benchmark',
    inputs: [...everything, ...schema, 'lib', 'bench'],
    proof: 'dist/bench/main.mjs',
    stamp: 'dist/bench.stamp',
    make: () =>
      bundle(
        ...['main', 'floor', 'plain-floor', 'load'].map((name) => ({
          in: `bench/${name}.ts`,
          out: `dist/bench/${name}`,
        })),
      ),
  },
}

/**
 * @param {string} name
 * @param {string[]} parameters
 * @param {Record<string, string>} environment
 */
async function runTool(name, parameters, environment) {
  const { exitCode, output } = await runNode(parameters, { environment })
  if (exitCode !== 0) throw new ScriptError(`"${name}" failed; its messages are above.`, output)
}

/** @param {{ in: string, out: string }[]} entryPoints source, and the file that is made, without its ending */
async function bundle(...entryPoints) {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: projectFolder,
    entryPoints,
    outdir: '.',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: {
      '@': projectFolder.replace(/[/\\]$/, ''),
      // Outside Next nothing separates server from client code; the package itself would refuse every import.
      'server-only': path.join(projectFolder, 'node_modules/server-only/empty.js'),
    },
    logLevel: 'silent',
  }).catch((error) => {
    throw new ScriptError(`${entryPoints[0]?.in} could not be bundled.`, error.message)
  })
}
