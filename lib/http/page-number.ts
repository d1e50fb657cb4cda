import 'server-only'
import { AppError } from '../errors/app-error'

/**
 * The `p` parameter: 1 is the first page and the default; 0 or less means everything (contract §1.4).
 * @throws AppError invalid when it is no whole number, or there twice
 */
export function pageNumber(query: URLSearchParams): number | 'all' {
  const given = query.getAll('p')
  if (given.length === 0) return 1
  const [text] = given
  if (given.length > 1 || !/^-?\d{1,9}$/.test(text ?? '')) {
    const sentence = 'p must be one whole number'
    throw new AppError('invalid', sentence, { fieldErrors: { p: sentence } })
  }
  const page = Number(text)
  return page >= 1 ? page : 'all'
}
