import 'server-only'
import { randomBytes } from 'node:crypto'

export { isId } from './id-form'

let lastTime = 0
let lastSuffix = 0n

const suffixBits = 48n

/**
 * A new id: 24 lower-case hex digits that grow with time (docs/api-contract.md, Requests). 4 bytes seconds, as in the
 * ids of the original, so that old and new ids sort together; 2 bytes fraction of the second; 6 random bytes. Within
 * one process the ids grow strictly, also inside one tick of the clock.
 */
export function newId(): string {
  // 2^16 ticks a second: seconds in the upper, the fraction in the lower 16 bits.
  const time = Math.floor((Date.now() / 1000) * 65_536)
  if (time > lastTime) {
    lastTime = time
    // The top bit stays free, so that counting up has room before the next tick.
    lastSuffix = BigInt(`0x${randomBytes(6).toString('hex')}`) >> 1n
  } else {
    lastSuffix += 1n
  }
  return hex((BigInt(lastTime) << suffixBits) | lastSuffix, 24)
}

/** The smallest id of that moment: ids made before it are smaller, ids made after it are greater. */
export function idAt(time: Date): string {
  const ticks = Math.max(0, Math.floor((time.getTime() / 1000) * 65_536))
  return hex(BigInt(ticks) << suffixBits, 24)
}

function hex(value: bigint, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}
