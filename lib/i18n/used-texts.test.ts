import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import english from './messages/en'
import { textsOf } from './test-support/texts-of'

/** A file that says texts: the namespaces it has translators of (`''`: all), and what in it may be a key. */
type Speaker = { namespaces: Set<string>; keys: Set<string>; patterns: RegExp[] }

const speakers = ['app', 'components', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$|^i18n\//.test(name))
    .map((name) => speakerOf(readFileSync(`${folder}/${name}`, 'utf8'))),
)

it('every text of the catalogue is said somewhere', () => {
  const keys = textsOf(english).map(([key]) => key)
  expect(keys.filter((key) => !isSaid(key))).toEqual([])
})

function speakerOf(source: string): Speaker {
  const found = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, text = '']) => text)
  const namespaces = found(/(?:Translations\(|textsIn\([^,)]+, |Say<)'([\w.]+)'/g)
  if (/Translations\(\)|textsIn\([^,)]+\)|\bSay\b(?!<)/.test(source)) namespaces.push('')
  if (/\b(?:sentence|saying)\(/.test(source)) namespaces.push('sentences', 'fields')
  return {
    namespaces: new Set(namespaces),
    keys: new Set(found(/'([\w.-]+)'/g)),
    patterns: found(/`((?:[\w.-]|\$\{[^}]*\})+)`/g).flatMap(patternOf),
  }
}

/** What a template can be: anything without a dot where it is filled in. Nothing but filled in says nothing. */
function patternOf(template: string): RegExp[] {
  const [filledIn, letter] = [/\$\{[^}]*\}/g, /[a-z]/i]
  if (!letter.test(template.replaceAll(filledIn, ''))) return []
  return [new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(filledIn, '[^.]+')}$`)]
}

/** By its whole name, or by the end of it if there is a translator of the part before. */
function isSaid(key: string): boolean {
  const parts = key.split('.')
  return parts.some((_, index) => {
    const [namespace, end] = [parts.slice(0, index).join('.'), parts.slice(index).join('.')]
    return speakers.some(({ namespaces, keys, patterns }) => {
      // A translator of a part of a namespace is for what is chosen at run time.
      if (namespace.includes('.') && namespaces.has(namespace)) return true
      const isNamed = keys.has(end) || patterns.some((pattern) => pattern.test(end))
      // Of two words or more it is no accident, and may stand in a table that another file reads.
      return isNamed && (end.includes('.') || namespaces.has(namespace))
    })
  })
}
