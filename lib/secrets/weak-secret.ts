import 'server-only'
import { createHash } from 'node:crypto'

/** Why a secret can be guessed, to follow "AUTH_SECRET". */
export type SecretWeakness = 'repeats itself' | 'counts up or down' | 'is the example of a manual'

/**
 * What makes a secret of sufficient length easy to guess; null for a good one. It is no proof of randomness: it finds
 * what people type to satisfy a length rule, and what they copy from manuals (ASVS 13.3.1, 11.5.1).
 */
export function weaknessOf(secret: string): SecretWeakness | null {
  if (isPlaceholder(secret)) return 'is the example of a manual'
  if (distinctShare(secret) < 0.5) return 'repeats itself'
  // About a quarter of random digits are neighbours, and fewer of random letters.
  return sequenceShare(secret) > 0.6 ? 'counts up or down' : null
}

/** The share of its groups of three characters that are not repetitions: 1 for random text, 0.1 for "abcabcabc…". */
function distinctShare(secret: string): number {
  const groups = Array.from({ length: secret.length - 2 }, (_, at) => secret.slice(at, at + 3))
  return new Set(groups).size / groups.length
}

/**
 * The share of its characters that are neighbours, in code or on the keyboard, of the previous one: "abcdef", "98765".
 */
function sequenceShare(secret: string): number {
  const text = secret.toLowerCase()
  let neighbours = 0
  for (let at = 1; at < text.length; at++) {
    const isNextCode = Math.abs(text.charCodeAt(at) - text.charCodeAt(at - 1)) <= 1
    if (isNextCode || keyboardRows.includes(text.slice(at - 1, at + 1))) neighbours++
  }
  return neighbours / (text.length - 1)
}

const keyboardRows = 'qwertyuiop asdfghjkl zxcvbnm qwertzuiop yxcvbnm azertyuiop'

function isPlaceholder(secret: string): boolean {
  const letters = secret.toLowerCase().replace(/[^a-z]/g, '')
  return placeholder.test(letters) || published.has(createHash('sha256').update(secret).digest('hex'))
}

/**
 * Placeholders of sample settings; only the letters of the text are compared. Six letters at least: one of 25,000
 * random secrets has a certain word of four.
 */
const placeholder = new RegExp(
  [
    'change(me|this|it|in|before|for|to)',
    'replace(me|this|it|with|by)',
    '(your|my|some|super|very|long|strong|random|secure|own|auth|jwt|session|cookie)(secret|secretkey|authsecret|randomsecret)',
    'secret(here|key|value|string|phrase|goeshere|changeme)',
    'thisisa(secret|verysecret|very|long|super|random|test)',
    'generate(a|an|with|using|me|your|one|by)',
    'openssl(rand|base)',
    'atleast(characters|chars|bytes|long)',
    'put(your|the|some|a(secret|random|long|strong))',
    'enter(your|a|the|some)',
    'insert(your|a|the|some)',
    '(do)?not(so)?(secure|secret|forproduction|safe)',
    'insecure',
    'supersecret',
    'placeholder',
    'example(secret|key|value|only)',
    'dev(elopment)?(only|secret)',
    'correcthorsebatterystaple',
    'loremipsum',
  ].join('|'),
)

/**
 * SHA-256 of secrets in the published sample settings of gateways and dashboards, and that operators kept: each is
 * worthless. As hashes, so that no scanner takes them for our secrets.
 */
const published = new Set<string>([
  '45c3523c41d3a5471cae7db003c5da9197dc354e0fbb608dbdd3e7d664fca62e',
  'e844eff1d144442b5209675e82830dba1a74c109e68c3a71ac2154679bbd343b',
  'a30f956b6414f380cd5069e8cdec625f519bbe1144c311fa6c51d2a28e6687f0',
  'aab0127e44f7ad7df2d052a77851b44d1472ad156f1661e02e8adf2c3360d3b0',
  'ab9e07f254581117d9e52b51fd5c0c0ec481b43ac52fd4e01aa2599d367578ed',
  'fd9d77e848c735cc21d7c2e03532d5e38785efb3ddd8e55b88864dc9d9634ad3',
  '66d4a2cff6ee0b2099dc1288fc69bf209943e37e009ff294de29b40fc55a12f9',
  'edd75931ced2215900ff19f9cf96e3e2f02c13736929ad96e40e405f58a7bb90',
])
