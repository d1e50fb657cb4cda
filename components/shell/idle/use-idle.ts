'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { type ActionFailure, type ActionResult, answerOf } from '../../forms/action-result'
import { idleTimes } from './idle-times'

type IdleOptions = {
  idleMinutes: number
  /** Another user who signs in with this browser ends the session of this tab. */
  userId: string
  /** Marks the session as in use on the server. */
  touch: () => Promise<ActionResult<null>>
}

type Touched = { userId: string; at: number }

/**
 * Watches over the idle end of the session. Keys and presses in any tab keep it in use: the server and the other tabs
 * are told from time to time. The tabs count from the server's confirmation, so they never expect more time than it
 * does.
 */
export function useIdle({ idleMinutes, userId, touch }: IdleOptions) {
  const times = idleTimes(idleMinutes)
  const [phase, setPhase] = useState<'in use' | 'warning' | 'ended'>('in use')
  const [secondsLeft, setSecondsLeft] = useState(0)
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const lastTouch = useRef(0)
  const isTouching = useRef(false)
  const isEnded = useRef(false)
  const channel = useRef<BroadcastChannel | null>(null)

  const look = useCallback(() => {
    const left = lastTouch.current + times.endsAfterMs - Date.now()
    if (left <= 0) isEnded.current = true
    setSecondsLeft(Math.max(0, Math.ceil(left / 1000)))
    setPhase(isEnded.current ? 'ended' : left <= times.warnsForMs ? 'warning' : 'in use')
  }, [times.endsAfterMs, times.warnsForMs])

  const stay = useCallback(async () => {
    if (isTouching.current || isEnded.current) return
    isTouching.current = true
    const at = Date.now()
    const result = await answerOf(touch)
    isTouching.current = false
    setFailure(result.ok ? null : result.error)
    if (result.ok) {
      lastTouch.current = at
      channel.current?.postMessage({ userId, at } satisfies Touched)
    } else if (result.error.code === 'unauthenticated') isEnded.current = true
    look()
  }, [touch, userId, look])

  useEffect(() => {
    // The server has just rendered this page for the session.
    lastTouch.current = Date.now()
    const others = new BroadcastChannel('gatehouse session')
    channel.current = others
    others.onmessage = ({ data }: MessageEvent<Touched>) => {
      isEnded.current = data.userId !== userId
      lastTouch.current = Math.max(lastTouch.current, data.at)
      look()
    }
    others.postMessage({ userId, at: lastTouch.current } satisfies Touched)
    const timer = setInterval(look, 1000)
    document.addEventListener('visibilitychange', look)
    return () => {
      others.close()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [userId, look])

  useEffect(() => {
    function use(event: Event) {
      const isDue = Date.now() - lastTouch.current > times.touchesEveryMs
      // During the warning a key answers it; a press has to be on its button.
      if (phase === 'warning' ? event.type === 'keydown' : phase === 'in use' && isDue) void stay()
    }
    window.addEventListener('keydown', use, true)
    window.addEventListener('pointerdown', use, true)
    return () => {
      window.removeEventListener('keydown', use, true)
      window.removeEventListener('pointerdown', use, true)
    }
  }, [phase, stay, times.touchesEveryMs])

  return { phase, secondsLeft, failure, stay }
}
