import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { compiledTexts } from '@/lib/i18n/compiled-texts'
import type { Language } from '@/lib/i18n/languages'
import { TextsProvider } from '../../shell/texts-provider'
import { RelativeTime } from './relative-time'

const now = new Date('2026-11-21T12:00:00Z')

function ago(seconds: number, language: Language = 'en'): string {
  const html = renderToStaticMarkup(
    <TextsProvider language={language} texts={compiledTexts(language, { isSignedIn: true })}>
      <RelativeTime at={new Date(now.getTime() - seconds * 1000)} now={now} isInRow />
    </TextsProvider>,
  )
  return /<time[^>]*>([^<]*)/.exec(html)?.[1] ?? html
}

it('a time says how long ago it was, and of less than a minute that it is just now', () => {
  const all = [5, 59, 61, 2 * 3600, 86_400, 15 * 86_400, 800 * 86_400]
  expect(all.map((seconds) => ago(seconds))).toEqual([
    'just now',
    'just now',
    '1 minute ago',
    '2 hours ago',
    '1 day ago',
    '2 weeks ago',
    '2 years ago',
  ])
  expect([5, 61, 86_400].map((seconds) => ago(seconds, 'de'))).toEqual([
    'gerade eben',
    'vor 1 Minute',
    'vor 1 Tag',
  ])
})

it('a time to come says how far away it is', () => {
  expect(ago(-3 * 3600)).toBe('in 3 hours')
})
