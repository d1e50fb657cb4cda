/** What Patroni says of its three members; places are theirs, from 0 for db1. */
export type PatroniMembers = {
  list(): Promise<Member[]>
  /** -1 while there is none. */
  roles(): Promise<{ primary: number; synchronous: number; other: number }>
  /** Whether everything is there, with a synchronous standby. */
  isWhole(): Promise<boolean>
}

type Member = { name: string; role: string; state: string }

/** @param ports of their REST interfaces, of which any may be away */
export function membersAt(ports: number[]): PatroniMembers {
  async function list(): Promise<Member[]> {
    for (const port of ports) {
      const answer = await fetch(`http://127.0.0.1:${port}/cluster`, {
        signal: AbortSignal.timeout(2000),
      }).catch(() => null)
      if (answer?.ok) return (await answer.json()).members
    }
    return []
  }
  return {
    list,
    async roles() {
      const found = await list()
      const [primary, synchronous] = [placeOf(found, 'leader'), placeOf(found, 'sync_standby')]
      return {
        primary,
        synchronous,
        other: [0, 1, 2].find((one) => one !== primary && one !== synchronous) ?? 0,
      }
    },
    async isWhole() {
      const found = await list()
      const isUp = ({ state }: Member) => state === 'running' || state === 'streaming'
      const hasBoth = placeOf(found, 'leader') >= 0 && placeOf(found, 'sync_standby') >= 0
      return found.length === 3 && found.every(isUp) && hasBoth
    },
  }
}

function placeOf(members: Member[], role: string): number {
  const name = members.find((member) => member.role === role)?.name ?? ''
  return Number(/^db(\d)$/.exec(name)?.[1] ?? 0) - 1
}
