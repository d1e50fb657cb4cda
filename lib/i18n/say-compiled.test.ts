import { createElement, Fragment, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { compileAll, compiledTexts } from './compiled-texts'
import type { Language } from './languages'
import { failures as german } from './messages/de'
import { failures as english } from './messages/en'
import { sayCompiled } from './say-compiled'
import { textsOf } from './test-support/texts-of'
import { catalogueOf, textsIn } from './texts'

type Rich = { rich: (key: string, values: object) => ReactNode }
const html = (node: ReactNode) => renderToStaticMarkup(createElement(Fragment, null, node))

/** A value for every argument of a text, and an element for every tag. */
function valuesFor(text: string, count: number) {
  const names = [...text.matchAll(/\{(\w+)\s*(?:,\s*(\w+))?/g)].map(([, name = '', type]) => [
    name,
    type === 'plural' || type === 'number'
      ? count
      : type === 'select'
        ? ['you', 'other'][count % 2]
        : `«${name}»`,
  ])
  const tags = [...text.matchAll(/<(\w+)>/g)].map(([, tag = '']) => [
    tag,
    (chunks: ReactNode) => createElement('b', null, chunks),
  ])
  return Object.fromEntries([...names, ...tags])
}

describe.each(['en', 'de'] as const)('the texts of %s', (language: Language) => {
  it('say in the browser what they say on the server, whatever their values', () => {
    const onServer = textsIn(language) as unknown as Rich
    const inBrowser = sayCompiled(compileAll(catalogueOf(language) as never), language) as unknown as Rich
    const texts = textsOf(catalogueOf(language))
    expect(texts.length).toBeGreaterThan(1000)
    for (const [key, text] of texts) {
      for (const count of [0, 1, 2, 12_345]) {
        const values = valuesFor(text, count)
        expect([key, html(inBrowser.rich(key, values))]).toEqual([key, html(onServer.rich(key, values))])
      }
    }
  })
})

it('the texts for when even the layout failed need no parsing', () => {
  expect(compileAll(english)).toEqual(english)
  expect(compileAll(german)).toEqual(german)
})

it('says texts of a namespace, and refuses one that is not there', () => {
  const say = sayCompiled(compiledTexts('en', { isSignedIn: false }), 'en', 'signIn')
  expect(say('title')).toBe('Sign in')
  expect(() => say('nothing' as 'title')).toThrow('signIn nothing')
})
