import 'server-only'
import type { Tx } from '../db/database'
import { OperatorError } from '../operator/operator-error'
import { organisationsInUse } from './organisation'

/**
 * The organisation that an operator means by an id or a name; the only one there is need not be named.
 * @returns its id; null when there is none at all
 * @throws OperatorError when there are several, and this is the id or name of none or of more than one
 */
export async function chooseOrganisation(tx: Tx, wanted: string | undefined): Promise<string | null> {
  const [first, ...others] = await organisationsInUse(tx)
  if (!first) return null
  if (others.length === 0) return first.id
  const all = [first, ...others]
  const named = all.filter(({ id, name }) => id === wanted || name === wanted)
  if (named.length === 1 && named[0]) return named[0].id
  const list = all.map(({ id, name }) => `${id} (${name})`).join(', ')
  throw new OperatorError(
    wanted === undefined
      ? `There are several organisations; say with --organisation which one is meant, by id or name: ${list}.`
      : `${named.length} organisations have the id or name "${wanted}"; there are: ${list}.`,
  )
}
