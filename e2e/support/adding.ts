import { setTimeout as sleep } from 'node:timers/promises'

/** Three clients that add users over the API without pause, for tests that break something meanwhile. */
export type Adding = {
  /** In the order of the answers; one without an answer is not among them. */
  answers: { email: string; status: number; at: number }[]
  /** Those that were answered 200. */
  acknowledged(): { email: string; at: number }[]
  stop(): Promise<void>
}

export function startAdding(url: string, accessKey: string): Adding {
  const answers: Adding['answers'] = []
  let isOver = false
  const add = async (name: string) => {
    for (let number = 1; !isOver; number++) {
      const email = `${name}-${number}@example.com`
      const body = JSON.stringify({ first_name: 'A', last_name: 'B', email_address: email })
      const answer = await fetch(`${url}/api/users`, {
        method: 'POST',
        headers: { Authorization: accessKey },
        body,
      }).catch(() => null)
      if (answer) answers.push({ email, status: answer.status, at: Date.now() })
      if (answer?.status !== 200) await sleep(20)
    }
  }
  const adding = Promise.all(['one', 'two', 'three'].map(add))
  return {
    answers,
    acknowledged: () => answers.filter(({ status }) => status === 200),
    async stop() {
      isOver = true
      await adding
    },
  }
}
