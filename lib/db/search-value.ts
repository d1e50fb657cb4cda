import 'server-only'

/**
 * A value of SQL that only searches may run (lib/db/searches.ts): every other connection refuses it. So whoever writes a
 * new search cannot forget what bounds it.
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
