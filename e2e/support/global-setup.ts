import { openPreparedData } from './prepared-data'

/** Runs once, before the workers. @returns what Playwright runs after them */
export default openPreparedData
