import 'server-only'

/** Places that are taken in turn. */
export type Turns = {
  /**
   * Waits for a place. @param who null: no particular user; may take all places @param isLast goes behind all others
   * that wait
   * @returns how to give the place back; null when there was none in time
   */
  take(who: string | null, patienceMilliseconds: number, isLast?: boolean): Promise<(() => void) | null>
}

type Waiting = { who: string | null; start: (leave: () => void) => void }

/** So many places in this process, and so many of them at most for the same user. */
export function makeTurns({ places, mostOfOne }: { places: number; mostOfOne: number }): Turns {
  const held = new Map<string, number>()
  const waiting = new Set<Waiting>()
  const waitingLast = new Set<Waiting>()
  let free = places

  const hasPlaceFor = (who: string | null) => free > 0 && (who === null || (held.get(who) ?? 0) < mostOfOne)

  function enter(who: string | null): () => void {
    free--
    if (who !== null) held.set(who, (held.get(who) ?? 0) + 1)
    let isHeld = true
    return () => {
      if (!isHeld) return
      isHeld = false
      free++
      if (who !== null) release(who)
      startNext()
    }
  }

  function release(who: string) {
    const count = (held.get(who) ?? 0) - 1
    if (count > 0) held.set(who, count)
    else held.delete(who)
  }

  function startNext() {
    for (const queue of [waiting, waitingLast]) {
      for (const one of queue) {
        if (!hasPlaceFor(one.who)) continue
        queue.delete(one)
        return one.start(enter(one.who))
      }
    }
  }

  return {
    async take(who, patienceMilliseconds, isLast = false) {
      const queue = isLast ? waitingLast : waiting
      if (hasPlaceFor(who)) return enter(who)
      return new Promise((resolve) => {
        const one: Waiting = {
          who,
          start: (leave) => {
            clearTimeout(timer)
            resolve(leave)
          },
        }
        const timer = setTimeout(() => {
          queue.delete(one)
          resolve(null)
        }, patienceMilliseconds)
        queue.add(one)
      })
    },
  }
}
