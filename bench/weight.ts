import type { CDPSession } from '@playwright/test'

/** Bytes of bodies as they came over the line, compressed. */
export type Weight = { html: number; script: number; style: number; other: number }

const kinds: Record<string, keyof Weight> = { Document: 'html', Script: 'script', Stylesheet: 'style' }

/** Weighs what a page fetches from now on. @returns how much it is by now */
export async function weigh(devtools: CDPSession): Promise<() => Weight> {
  const sum: Weight = { html: 0, script: 0, style: 0, other: 0 }
  const begun = new Map<string, { type: string; headers: number }>()
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
    begun.set(requestId, { type, headers: response.encodedDataLength })
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { type = '', headers = 0 } = begun.get(requestId) ?? {}
    sum[kinds[type] ?? 'other'] += encodedDataLength - headers
  })
  await devtools.send('Network.enable')
  return () => ({ ...sum })
}
