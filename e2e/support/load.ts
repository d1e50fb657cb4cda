import { Agent, request } from 'node:http'

/** Clients that keep their connections and ask without pause, each for a change and a read by turns. */
export type Load = {
  /** Everything that was not answered 200, counted by kind. */
  failures(): Record<string, number>
  answered(): number
  stop(): Promise<void>
}

/** @param write a change that may be repeated: method, path and body */
export function startLoad(
  url: string,
  { key, clients, write }: { key: string; clients: number; write: { path: string; body: string } },
): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const headers = { authorization: key }
  const failures: Record<string, number> = {}
  let answered = 0
  let isOver = false

  const ask = (method: string, path: string, body = '') =>
    new Promise<string>((resolve) => {
      const call = request(`${url}${path}`, { method, agent, headers }, (response) => {
        response.resume()
        response.on('end', () => resolve(String(response.statusCode)))
        response.on('error', (error) => resolve(`broken answer: ${error.message}`))
      })
      call.setTimeout(25_000, () => call.destroy(new Error('hung')))
      call.on('error', (error) => resolve(error.message))
      call.end(body)
    })

  const client = async () => {
    for (let turn = 0; !isOver; turn++) {
      const outcome = await (turn % 2 ? ask('GET', '/api/users') : ask('PUT', write.path, write.body))
      if (outcome === '200') answered++
      else failures[outcome] = (failures[outcome] ?? 0) + 1
    }
  }
  const running = Array.from({ length: clients }, client)
  return {
    failures: () => failures,
    answered: () => answered,
    async stop() {
      isOver = true
      await Promise.all(running)
      agent.destroy()
    },
  }
}
