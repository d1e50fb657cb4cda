import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Steps of 4 px, with half steps inside controls: 2 4 6 8 10 12 16 20 24 32 48 64 px at the usual font size. */
const steps = '0 px 0.5 1 1.5 2 2.5 3 4 5 6 8 12 16'.split(' ')
/** Beside a text on which an icon or a button lies: as wide as that is. */
const besideIcons = '9 10 13 16'.split(' ')

const spacing =
  /(?<![\w-])(?<property>[pm][xytblr]?|gap(?:-[xy])?|space-[xy])-(?<step>\d+(?:\.\d+)?|px|\[[^\]\s]+\])(?![\w-])/g

it('spaces everything by one scale', () => {
  const files = ['app', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!test)\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  )
  const others = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(spacing)]
      .filter(({ groups: { property = '', step = '' } = {} }) => !isOnScale(property, step))
      .map(([name]) => `${file}: ${name}`),
  )
  expect(files.length).toBeGreaterThan(100)
  expect(others).toEqual([])
})

function isOnScale(property: string, step: string): boolean {
  if (/^p[xlr]$/.test(property) && besideIcons.includes(step)) return true
  // A step that shrinks with a very narrow window.
  return steps.includes(step) || step.startsWith('[min(0.5rem,')
}
