import { test as base } from '@playwright/test'
import { undescribedAnswers } from './described-answers'
import { outputOfServers, unstructuredLines } from './gatehouse-server'
import { secretsIn } from './secrets'

/**
 * Part of every test: when a worker has run all its tests, its servers have answered below /api only what the API
 * description promises, no error ended one of their processes, nothing that they printed holds a secret (ASVS 16.2.5), and while they ran each line was JSON,
 * without a control character (ASVS 16.4.1). The setup link is printed on purpose, and dead once it is used.
 */
export const test = base.extend<object, { cleanLogs: undefined }>({
  cleanLogs: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      await use(undefined)
      const undescribed = undescribedAnswers()
      if (undescribed.length > 0) throw new Error(undescribed.slice(0, 20).join('\n\n'))
      const leaked = secretsIn(outputOfServers())
      if (leaked.length > 0) throw new Error(`Secrets in the log:\n${leaked.join('\n')}`)
      const unstructured = unstructuredLines()
      if (unstructured.length > 0) throw new Error(`Lines that are no JSON:\n${unstructured.join('\n')}`)
      const uncaught = outputOfServers().match(/^.*"an error that nothing caught".*$/m)
      if (uncaught) throw new Error(`An error ended a process: ${uncaught[0]}`)
      const controls = outputOfServers()
        .replaceAll('\n', '')
        .match(/.{0,80}[\p{Cc}\p{Bidi_Control}].{0,20}/u)
      if (controls) throw new Error(`Controls in the log: ${JSON.stringify(controls[0])}`)
    },
    { scope: 'worker', auto: true },
  ],
})
