import 'server-only'

/**
 * A value of SQL that only searches may run (lib/db/searches.ts): every other connection refuses it. So a new search
 * cannot miss its limits.
 */
export class SearchValue<T = unknown> {
  constructor(readonly plain: T) {}

  /** node-postgres asks for this. */
  toPostgres(): never {
    return refuse()
  }

  /** Prisma asks for this. */
  toJSON(): never {
    return refuse()
  }
}

function refuse(): never {
  throw new Error('this SQL is a search: run it with search() of lib/db/searches.ts')
}
