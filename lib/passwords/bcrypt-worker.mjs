import { setPriority } from 'node:os'
import { compareSync, hashSync } from 'bcryptjs'

// Plain JavaScript, because a worker thread starts from a file that no bundler has touched.

// On Linux a priority belongs to the thread: short work goes first, but hashing still gets its share, unlike with the
// lowest priority. Elsewhere it would slow down the whole process.
const giveWay = 14
if (process.platform === 'linux') setPriority(giveWay)

/**
 * Runs one bcrypt computation in this worker thread.
 * @param {{ act: 'hash', password: string, cost: number } | { act: 'verify', password: string, hash: string }} task
 * @returns {string | boolean} the hash, or whether the password fits
 */
export default function bcryptWorker(task) {
  return task.act === 'hash' ? hashSync(task.password, task.cost) : compareSync(task.password, task.hash)
}
