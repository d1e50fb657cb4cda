import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/* A reference is worth something only while its reader can open what it names. */

const decisions = new Set(readdirSync('docs/decisions').map((name) => name.slice(0, 3)))

const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((name) => /\.(md|ts|tsx|mjs|js|css|grit|prisma|sql)$/.test(name) && existsSync(name))
const texts = files
  .filter((name) => name !== path.relative('.', import.meta.filename))
  // Comments go over several lines; what belongs together is joined.
  .map((name) => ({ name, text: readFileSync(name, 'utf8').replace(/\n\s*(?:\*|\/\/+|--)? ?/g, ' ') }))

/** Each match in each file that `isFine` says no to; there are some matches, or the test would look at nothing. */
function wrong(pattern: RegExp, isFine: (match: RegExpExecArray, file: string) => boolean): string[] {
  const found = texts.flatMap(({ name, text }) =>
    [...text.matchAll(pattern)].map((match) => ({ name, match })),
  )
  expect(found.length).toBeGreaterThan(10)
  return found
    .filter(({ name, match }) => !isFine(match, name))
    .map(({ name, match }) => `${name}: ${match[0]}`)
}

describe('references lead to documents of this repository', () => {
  it('source files, where a document names them', () => {
    const source =
      /(?<![\w@./-])(?:lib|app|components|scripts|e2e|bench|prisma)\/[\w/.()[\]-]*\.(?:tsx?|mjs|prisma|grit)\b/g
    expect(wrong(source, ([named], from) => !from.endsWith('.md') || existsSync(named))).toEqual([])
  })

  it('documents', () => {
    const isThere = (named: string, from: string) =>
      existsSync(named) ||
      existsSync(path.join(path.dirname(from), named)) ||
      existsSync(path.join('docs', named))
    expect(wrong(/[\w./-]+\.md\b/g, ([named], from) => isThere(named, from))).toEqual([])
  })

  it('headings', () => {
    const hasHeading = (file: string, heading: string) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .some((line) => line === `## ${heading}` || line.startsWith(`**${heading}.**`))
    expect(
      wrong(/(docs\/[\w-]+\.md), ([A-Z][\w ]*\w)/g, ([, file = '', heading = '']) =>
        heading.split(' and ').every((one) => hasHeading(file, one)),
      ),
    ).toEqual([])
  })

  it('decisions', () => {
    expect(wrong(/\bdecisions?[ /](\d{3})\b/g, ([, number = '']) => decisions.has(number))).toEqual([])
  })

  it('sections of a named standard, and of nothing else', () => {
    const standard = /(?:RFC \d+|NIST|SP 800-63B-4)(?:,? (?:and )?§[\d.]+)*,? $/
    expect(
      wrong(/§/g, ({ index, input }) => standard.test(input.slice(Math.max(0, index - 60), index))),
    ).toEqual([])
  })
})
