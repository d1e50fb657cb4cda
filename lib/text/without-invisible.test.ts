import { expect, it } from 'vitest'
import { isVisible, withoutInvisible } from './without-invisible'

it.each([
  ['Ada\u200bLovelace', 'AdaLovelace'],
  ['\ufeffAda\u2060', 'Ada'],
  ['A\u00adda\u034f', 'Ada'],
  ['Jo\u200dhn\u200c', 'John'],
  ['A\ufe0fda', 'Ada'],
  ['Ada\u{e0041}', 'Ada'],
  ['ᅟAda\u3164', 'Ada'],
])('%j is written %j', (typed, kept) => {
  expect(withoutInvisible(typed)).toBe(kept)
})

it.each([
  ['Persian', 'علی\u200cرضا'],
  ['Sinhala', 'ශ්\u200dරී'],
  ['Devanagari', 'क्\u200dष'],
  ['a family', '👨\u200d👩\u200d👧'],
  ['an astronaut with a colour', '👩🏽\u200d🚀'],
  ['a heart on fire', '❤\ufe0f\u200d🔥'],
  ['a Japanese name', '葛\u{e0100}城'],
  ['Mongolian', 'ᠠ\u180b'],
])('%s keeps what it is written with', (_, name) => {
  expect(withoutInvisible(name)).toBe(name)
})

it.each(['\u3164', '\u115f', '\u2800', '\u200b', ' \u2800\u200d ', '\u{e0100}'])(
  '%j shows nothing',
  (text) => {
    expect(isVisible(text)).toBe(false)
  },
)
