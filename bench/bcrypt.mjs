import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import bcrypt from 'bcryptjs'

/*
 * How many bcrypt hashes a second this machine makes when every core does nothing else: what sign-ins and first
 * passwords are measured against.
 */

const cost = 12

if (isMainThread) {
  const seconds = Number(process.argv[2])
  const counts = Array.from({ length: availableParallelism() }, () => countInThread(seconds))
  const all = await Promise.all(counts)
  console.log(all.reduce((sum, perSecond) => sum + perSecond, 0))
} else {
  bcrypt.hashSync('a password for the bench', 4)
  const began = performance.now()
  let count = 0
  while (performance.now() - began < workerData * 1000) {
    bcrypt.hashSync('a password for the bench', cost)
    count++
  }
  parentPort?.postMessage(count / ((performance.now() - began) / 1000))
}

/** @param {number} seconds @returns {Promise<number>} hashes a second */
function countInThread(seconds) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: seconds })
    worker.on('message', resolve).on('error', reject)
  })
}
