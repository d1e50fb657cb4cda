import { openPreparedData } from './prepared-data'
import { openProductCopy } from './product-copy'

/** Runs once, before the workers. @returns what Playwright runs after them */
export default async function openAll(): Promise<() => Promise<void>> {
  const closeProduct = await openProductCopy()
  const closeData = await openPreparedData()
  return async () => {
    await closeData()
    await closeProduct()
  }
}
