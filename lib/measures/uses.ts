import 'server-only'
import { measure } from './measure'

/** A user did something: in a section, or with their access key from this address, or at all. */
export type Use = {
  userId: string
  section?: { key: string; isWritten: boolean }
  /** Null: from an unknown address. */
  keyFrom?: string | null
}

/** Uses as they happen, at most one of a kind each minute. lib/use writes them down. */
export const uses = measure<Use>('use')
