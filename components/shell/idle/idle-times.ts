/**
 * When to warn of the idle end, and how often to tell the server that the user is there. All in milliseconds.
 * @param idleMinutes the setting SESSION_IDLE_MINUTES
 */
export function idleTimes(idleMinutes: number) {
  const idleMs = idleMinutes * 60_000
  // The server records use at most this often (lib/identity/sessions/actor-by-session), so the end may come that much earlier; a
  // little more is for the network.
  const earlierMs = Math.min(60_000, idleMs / 10) + Math.min(5000, idleMs / 20)
  return {
    endsAfterMs: idleMs - earlierMs,
    warnsForMs: Math.min(120_000, idleMs / 2),
    touchesEveryMs: Math.min(120_000, idleMs / 10),
  }
}
