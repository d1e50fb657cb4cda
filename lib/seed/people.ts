import type { Privileges } from '../permissions/sections'

/** A sample user. */
export type SeedPerson = {
  firstName: string
  lastName: string
  emailAddress: string
  isActive: boolean
  isAdmin: boolean
  privileges: Privileges
  /** How long ago they were added and last signed in, in seconds; null: never signed in. */
  addedAgo: number
  signedInAgo: number | null
}

const firstNames = [
  ...[
    'Ada',
    'Adèle',
    'Aiko',
    'Alejandro',
    'Amara',
    'Anders',
    'Anna',
    'Arjun',
    'Ayşe',
    'Beatriz',
    'Björn',
    'Carla',
  ],
  ...[
    'Chidi',
    'Chloé',
    'Daniel',
    'Dmitri',
    'Elif',
    'Emma',
    'Fatima',
    'Felix',
    'François',
    'Grace',
    'Hana',
    'Hiroshi',
  ],
  ...[
    'Ibrahim',
    'Ingrid',
    'Isabel',
    'Jakub',
    'Jin',
    'João',
    'Jürgen',
    'Kofi',
    'Lars',
    'Leila',
    'Li',
    'Lucía',
    'Maria',
  ],
  ...[
    'Mateo',
    'Mei',
    'Mikael',
    'Mohammed',
    'Nadia',
    'Ngozi',
    'Nils',
    'Noor',
    'Olga',
    'Omar',
    'Pavel',
    'Priya',
    'Raj',
  ],
  ...[
    'René',
    'Rosa',
    'Samira',
    'Sofía',
    'Søren',
    'Tariq',
    'Thandiwe',
    'Tomáš',
    'Wei',
    'Yuki',
    'Zoë',
    'Zuzana',
  ],
]
const lastNames = [
  ...[
    'Abdi',
    'Adeyemi',
    'Ahmed',
    'Andersen',
    'Bakker',
    'Becker',
    'Bianchi',
    'Brown',
    'Çelik',
    'Chen',
    'Cohen',
    'Costa',
  ],
  ...[
    'Dubois',
    'Eriksson',
    'Fernández',
    'Fischer',
    'García',
    'Gonçalves',
    'Gupta',
    'Haddad',
    'Hansen',
    'Hernández',
  ],
  ...[
    'Hoffmann',
    'Ivanova',
    'Jansen',
    'Johnson',
    'Jones',
    'Kaya',
    'Khan',
    'Kim',
    'Kowalski',
    'Kumar',
    'Larsen',
    'Lee',
  ],
  ...[
    'Lefèvre',
    'Lindqvist',
    'López',
    'Martínez',
    'Mbeki',
    'Meyer',
    'Müller',
    'Nakamura',
    'Nguyen',
    'Novák',
    "O'Brien",
  ],
  ...[
    'Okafor',
    'Olsen',
    'Park',
    'Patel',
    'Pereira',
    'Petrov',
    'Rossi',
    'Sánchez',
    'Sato',
    'Schmidt',
    'Silva',
    'Singh',
  ],
  ...[
    'Smith',
    'Suzuki',
    'Tanaka',
    'Taylor',
    'Van den Berg',
    'Wagner',
    'Wang',
    'Weiß',
    'Williams',
    'Yılmaz',
    'Zhang',
  ],
]

const jobs: { share: number; privileges: Privileges }[] = [
  { share: 0.4, privileges: {} },
  { share: 0.25, privileges: { analytics: 'read', apis: 'read', keys: 'read', log: 'read' } },
  {
    share: 0.2,
    privileges: { analytics: 'read', apis: 'write', api_assets: 'write', certs: 'read', policies: 'write' },
  },
  { share: 0.1, privileges: { keys: 'write', oauth: 'write', portal: 'read', hooks: 'read' } },
  { share: 0.04, privileges: { audit_logs: 'read', users: 'read', user_groups: 'read' } },
  { share: 0.01, privileges: { users: 'write', user_groups: 'write', audit_logs: 'read' } },
]

const yearInSeconds = 31_557_600

/**
 * The n-th person, always the same for the same n: names of many countries, a few admins, some never signed in, some
 * switched off. The address holds n, so no two share one. The higher n, the more recently they were added.
 */
export function seedPerson(n: number): SeedPerson {
  const random = randomNumbers(n)
  const firstName = pick(firstNames, random())
  const lastName = pick(lastNames, random())
  // Up to three years, in the order of n.
  const addedAgo = Math.max(60, 3 * yearInSeconds - n * 90)
  const isAdmin = random() < 0.002
  return {
    firstName,
    lastName,
    emailAddress: `${plain(firstName)}.${plain(lastName)}.${n}@${seedDomain}`,
    isActive: random() < 0.93,
    isAdmin,
    privileges: jobOf(random()),
    addedAgo,
    signedInAgo: random() < 0.7 ? Math.floor(random() * addedAgo) : null,
  }
}

/** Mail to it goes nowhere (RFC 2606). */
export const seedDomain = 'people.example'

function jobOf(chance: number): Privileges {
  let upTo = 0
  for (const { share, privileges } of jobs) {
    upTo += share
    if (chance < upTo) return privileges
  }
  return {}
}

function pick(names: string[], chance: number): string {
  return names[Math.floor(chance * names.length)] ?? ''
}

const withoutForm: Record<string, string> = { ß: 'ss', ø: 'o', ı: 'i' }

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[ßøı]/g, (letter) => withoutForm[letter] ?? '')
    .replace(/[^a-z]/g, '')
}

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
