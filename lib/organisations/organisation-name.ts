import 'server-only'
import { AppError } from '../errors/app-error'
import { isReadable } from '../text/is-readable'
import { withoutInvisible } from '../text/without-invisible'

const longestName = 100

/** A name as an operator types it. @throws AppError invalid */
export function organisationName(typed: string): string {
  const name = withoutInvisible(typed.toWellFormed()).trim()
  if (name === '' || [...name].length > longestName || !isReadable(name)) {
    throw new AppError('invalid', `The name of an organisation has 1 to ${longestName} readable characters`)
  }
  return name
}
