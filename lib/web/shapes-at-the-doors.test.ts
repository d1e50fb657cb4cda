import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/* External input meets a shape first (docs/decisions/030): this finds a door without one. */

const sources = ['app', 'components', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|test-support/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
)
const textOf = (file: string) => readFileSync(file, 'utf8')
const actionFiles = sources.filter((file) => /^'use server'/m.test(textOf(file)))

it('finds the files with server actions', () => {
  expect(actionFiles.length).toBeGreaterThan(12)
})

it.each(actionFiles)('%s makes every action from a shape', (file) => {
  const text = textOf(file)
  expect(text, 'for the whole file').toMatch(/^'use server'/)
  const exported = text.split('\n').filter((line) => line.startsWith('export '))
  expect(exported.length).toBeGreaterThan(0)
  for (const line of exported) {
    expect(line).toMatch(/^export const \w+Action = (formAction|openAction|bulkAction)\(/)
  }
})
