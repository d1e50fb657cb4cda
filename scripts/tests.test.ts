import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { expect, it } from 'vitest'
import { projectFolder } from './support/step.mjs'

it('each end-to-end test asserts something', () => {
  const specs = filesOf('e2e').filter((file) => file.endsWith('.spec.ts'))
  const tests = specs.flatMap((file) => testsIn(file).map((test) => ({ file, ...test })))
  expect(tests.length).toBeGreaterThan(150)
  expect(
    tests.filter(({ body }) => !/\bexpect/.test(body)).map(({ file, title }) => `${file}: ${title}`),
  ).toEqual([])
})

it('each verb has a test beside it', () => {
  const verbs = filesOf('lib').filter((file) => isVerb(file))
  expect(verbs.length).toBeGreaterThan(30)
  const hasTest = (file: string) =>
    ['.db.test.ts', '.test.ts'].some((end) =>
      existsSync(path.join(projectFolder, file.replace(/\.ts$/, end))),
    )
  expect(verbs.filter((file) => !hasTest(file))).toEqual([])
})

/** What acts for a user: it takes the actor, or the caller, first. What verbs share to read is tested with them. */
function isVerb(file: string): boolean {
  if (/\.test\.ts$|\/test-support\/|\/read-\w+\.ts$/.test(file)) return false
  return /^export async function \w+(<.*>)?\(\s*(actor: Actor|caller: Caller)\b/m.test(sourceOf(file))
}

function testsIn(file: string): { title: string; body: string }[] {
  const source = sourceOf(file)
  const found: { title: string; body: string }[] = []
  new Visitor({
    CallExpression({ callee, arguments: [title, ...others] }) {
      const isTest = callee.type === 'Identifier' && callee.name === 'test'
      if (!isTest || !title) return
      const end = others.at(-1)?.end ?? title.end
      found.push({ title: source.slice(title.start, title.end), body: source.slice(title.end, end) })
    },
  }).visit(parseSync(file, source).program)
  return found
}

function filesOf(folder: string): string[] {
  return readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.ts'))
}

function sourceOf(file: string): string {
  return readFileSync(path.join(projectFolder, file), 'utf8')
}
