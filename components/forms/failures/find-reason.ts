/** Why the server did not do what was asked, as far as a browser can find out. */
export type Reason = 'unknown' | 'database' | 'connection'

export async function findReason(signal?: AbortSignal): Promise<Reason> {
  try {
    const answer = await fetch('/api/health', { signal, cache: 'no-store' })
    return answer.status === 503 ? 'database' : 'unknown'
  } catch {
    return 'connection'
  }
}
