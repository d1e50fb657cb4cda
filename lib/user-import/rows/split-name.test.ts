import { describe, expect, it } from 'vitest'
import { nameFromAddress, splitName } from './split-name'

describe('a name in one column', () => {
  it.each([
    ['Jo Smith', 'Jo', 'Smith'],
    ['  Mary   Ann Smith ', 'Mary Ann', 'Smith'],
    ['Brontë, Zoë', 'Zoë', 'Brontë'],
    ['García López, María José', 'María José', 'García López'],
    ['María José García López', 'María José', 'García López'],
    ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
    ['Ursula von der Leyen', 'Ursula', 'von der Leyen'],
    ['Martin Luther King Jr.', 'Martin Luther', 'King Jr.'],
    ['Martin King, Jr.', 'Martin', 'King Jr.'],
    ['Anh Nguyễn', 'Anh', 'Nguyễn'],
    ['Madonna', 'Madonna', ''],
    ['De Niro', 'De', 'Niro'],
  ])('%j is split', (text, first, last) => {
    expect(splitName(text)).toEqual({ first, last })
  })

  it.each([
    ['Müller Jörg', 'Jörg', 'Müller'],
    ['van der Berg Jan Piet', 'Jan Piet', 'van der Berg'],
    ['Müller, Jörg', 'Jörg', 'Müller'],
  ])('%j is split with the last name first', (text, first, last) => {
    expect(splitName(text, true)).toEqual({ first, last })
  })
})

it.each([
  ['jo.smith@example.org', 'Jo', 'Smith'],
  ['maria_jose-garcia.14@example.org', 'Maria', 'Jose Garcia'],
  ['jsmith2+work@example.org', 'Jsmith', 'example.org'],
  ['info@example.org', 'Info', 'example.org'],
  ['007@example.org', '007', 'example.org'],
])('the name in %s', (address, first, last) => {
  expect(nameFromAddress(address)).toEqual({ first, last })
})
