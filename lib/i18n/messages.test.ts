import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { languages } from './languages'
import english from './messages/en'
import { textsOf } from './test-support/texts-of'
import { catalogueOf } from './texts'

type Parts = ReturnType<IntlMessageFormat['getAst']>

/** The arguments and tags of a text with what they take, sorted. A number may be counted in one language only. */
function argumentsOf(text: string, language: string): string[] {
  const found = new Set<string>()
  const walk = (parts: Parts) => {
    for (const part of parts) {
      if (part.type === TYPE.argument) found.add(`{${part.value}}`)
      if (part.type === TYPE.number) found.add(`{${part.value}, number}`)
      if (part.type === TYPE.tag) found.add(`<${part.value}>`)
      if (part.type === TYPE.plural) found.add(`{${part.value}, number}`)
      if (part.type === TYPE.select) found.add(`{${part.value}, ${Object.keys(part.options).sort()}}`)
      if ('options' in part) for (const option of Object.values(part.options)) walk(option.value)
      if ('children' in part) walk(part.children)
    }
  }
  walk(new IntlMessageFormat(text, language, undefined, { captureLocation: false }).getAst())
  return [...found].sort()
}

/** Of the parts of a text (ICU MessageFormat). */
const TYPE = { argument: 1, number: 2, select: 5, plural: 6, tag: 8 } as const

const englishTexts = textsOf(english)

describe.each(Object.keys(languages))('the catalogue of %s', (name) => {
  const language = name as keyof typeof languages
  const texts = new Map(textsOf(catalogueOf(language)))

  it('has every text of the English one and no other', () => {
    expect([...texts.keys()].sort()).toEqual(englishTexts.map(([key]) => key).sort())
  })

  it('has no empty text', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('fills in the same arguments', () => {
    const wrong = englishTexts.filter(([key, text]) => {
      const own = argumentsOf(texts.get(key) ?? '', language)
      return JSON.stringify(own) !== JSON.stringify(argumentsOf(text, 'en'))
    })
    expect(wrong).toEqual([])
  })
})
