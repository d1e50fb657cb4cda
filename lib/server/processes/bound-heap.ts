import 'server-only'
import v8 from 'node:v8'

/**
 * V8 lets the heap grow to a few times of what is in use before it collects all of it; from now on to 1.4 times. Under load a
 * process has 225 MB instead of 400, for as many requests a second (docs/operating.md, Sizing). During the start it would
 * cost a tenth of a second.
 */
export function boundHeap(): void {
  v8.setFlagsFromString('--heap-growing-percent=40')
}

/**
 * For a process that is about to start, because V8 reads it once: room for young objects. Node 24 takes up to 64 MB twice, and
 * Node 20 16 MB. The Dockerfile and deploy/systemd give it to the first process.
 */
export const youngSpaceOption = '--max-semi-space-size=8'
