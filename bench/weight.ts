import type { CDPSession } from '@playwright/test'

/** Bytes as they came over the line: compressed, and with their headers. */
export type Weight = { html: number; script: number; style: number; other: number }

const kinds: Record<string, keyof Weight> = { Document: 'html', Script: 'script', Stylesheet: 'style' }

/** Weighs what a page fetches from now on. @returns how much it is by now */
export async function weigh(devtools: CDPSession): Promise<() => Weight> {
  const sum: Weight = { html: 0, script: 0, style: 0, other: 0 }
  const types = new Map<string, string>()
  devtools.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sum[kinds[types.get(requestId) ?? ''] ?? 'other'] += encodedDataLength
  })
  await devtools.send('Network.enable')
  return () => ({ ...sum })
}
