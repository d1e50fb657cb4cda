import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { languages } from './languages'
import english from './messages/en'
import { textsOf } from './test-support/texts-of'
import { catalogueOf } from './texts'

/** The names of the arguments and tags of a text, sorted. */
function argumentsOf(text: string, language: string): string[] {
  const names = new Set<string>()
  const walk = (value: unknown) => {
    if (!value || typeof value !== 'object') return
    if ('type' in value && 'value' in value && value.type !== 0) names.add(String(value.value))
    for (const inner of Object.values(value)) walk(inner)
  }
  walk(new IntlMessageFormat(text, language, undefined, { captureLocation: false }).getAst())
  return [...names].sort()
}

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
