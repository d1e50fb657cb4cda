import 'server-only'
import { channel } from 'node:diagnostics_channel'

/*
 * What the product tells about itself while it runs. Rooms tell it without knowing the listener: there is none, unless metrics
 * are on (lib/server/metrics). The channels are Node's own, one of each name per process, although Next bundles pages
 * and routes apart (docs/decisions/041).
 */

/** Something that happens and is counted. */
export type Measure<Value> = {
  tell(value: Value): void
  /** Whether making a value is worth the work. */
  isHeard(): boolean
  hear(listener: (value: Value) => void): void
}

/** @param name unique in the product */
export function measure<Value extends object>(name: string): Measure<Value> {
  const told = channel(`gatehouse.${name}`)
  return {
    tell(value) {
      if (told.hasSubscribers) told.publish(value)
    },
    isHeard: () => told.hasSubscribers,
    hear: (listener) => told.subscribe((value) => listener(value as Value)),
  }
}

/** How much there is of something right now: its name, what it belongs to, and the number. */
export type Level = { name: string; labels?: Record<string, string>; value: number }
type Report = (level: Level) => void

const looks = channel('gatehouse.look')

/** From now on `tell` is asked for its levels whenever metrics are read. @returns how to end that */
export function tellLevels(tell: (report: Report) => void): () => void {
  const answer = (report: unknown) => tell(report as Report)
  looks.subscribe(answer)
  return () => void looks.unsubscribe(answer)
}

/** All levels of this process. */
export function readLevels(): Level[] {
  const levels: Level[] = []
  looks.publish((level: Level) => levels.push(level))
  return levels
}
