import { type Browser, chromium, type Page } from '@playwright/test'
import type { Row } from './main'
import { median } from './median'
import { samplePeople } from './people'
import { type Weight, weigh } from './weight'
import type { Bench } from './with-bench'

const tries = 3

/**
 * A phone on a slow line, with the numbers that Lighthouse 12 gives to Chromium for its mobile run: 1.6 Mbit/s and 150 ms
 * of round trip, as far as DevTools can play them, and a quarter of this processor.
 */
const line = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 86_400 }
const slowdown = 4
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 }

type Screen = {
  title: string
  path: string
  isSignedOut?: boolean
  /** The user's actions there, by name. */
  interactions?: Record<string, (page: Page) => Promise<void>>
}

/** Path of a Chromium; null for Playwright's own. */
export type FindBrowser = () => Promise<string | null>

/** What pages weigh, and how soon they show and answer on a phone: medians of some first visits each. */
export async function measurePages(bench: Bench, findBrowser: FindBrowser): Promise<Row[]> {
  const executablePath = (await findBrowser()) ?? undefined
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const rows: Row[] = []
    for (const screen of await screens(bench)) {
      const visits: Visit[] = []
      for (let count = 0; count < tries; count++) visits.push(await visit(browser, bench, screen))
      rows.push(...asRows(screen.title, visits))
    }
    return rows
  } finally {
    await browser.close()
  }
}

async function screens({ database }: Bench): Promise<Screen[]> {
  const [person] = await samplePeople(database, 1)
  const openPalette = (page: Page) => page.getByRole('button', { name: 'Find or go to…' }).click()
  const toggle = (page: Page) =>
    page.getByText('Write', { exact: true }).filter({ visible: true }).first().click()
  const unfold = (page: Page) => page.getByRole('button', { name: /^Change levels of/ }).click()
  return [
    { title: 'sign-in', path: '/login', isSignedOut: true },
    {
      title: 'Users, 100,000 of them',
      path: '/users',
      interactions: {
        'typing in search': (page) => page.getByRole('searchbox').pressSequentially('meyer', { delay: 150 }),
        'opening the menu of a row': (page) =>
          page
            .getByRole('button', { name: /^Actions for/ })
            .first()
            .click(),
        'opening the palette': openPalette,
      },
    },
    {
      title: 'a user',
      path: `/users/${person?.id}`,
      interactions: { 'opening the table of privileges': unfold, 'toggling a privilege': toggle },
    },
    {
      title: 'Add user',
      path: '/users/new',
      interactions: { 'opening the table of privileges': unfold, 'toggling a privilege': toggle },
    },
  ]
}

type Visit = Weight & { lcp: number; cls: number; inp: Record<string, number> }

async function visit(browser: Browser, bench: Bench, screen: Screen): Promise<Visit> {
  const context = await browser.newContext({ ...phone, baseURL: bench.product.url })
  const page = await context.newPage()
  try {
    if (!screen.isSignedOut) await signIn(page, bench)
    await page.addInitScript(observe)
    const devtools = await context.newCDPSession(page)
    const weight = await weigh(devtools)
    await devtools.send('Network.emulateNetworkConditions', line)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.goto(screen.path, { waitUntil: 'networkidle' })
    const shown = weight()
    const { lcp, cls } = await page.evaluate(() => window.seen)

    const inp: Record<string, number> = {}
    for (const [title, act] of Object.entries(screen.interactions ?? {})) {
      await page.evaluate(() => {
        window.seen.inp = 0
      })
      await act(page)
      // Events are told once the browser has nothing better to do.
      await page.waitForTimeout(1000)
      inp[title] = await page.evaluate(() => window.seen.inp)
      await page.keyboard.press('Escape')
      await page.waitForTimeout(500)
    }
    return { ...shown, lcp, cls, inp }
  } finally {
    await context.close()
  }
}

async function signIn(page: Page, { signIn: { email, password } }: Bench) {
  const { csrfToken } = await (await page.request.get('/api/auth/csrf')).json()
  const form = { email, password, csrfToken, json: 'true' }
  await page.request.post('/api/auth/callback/credentials', { form })
}

type Seen = { lcp: number; cls: number; inp: number }

declare global {
  interface Window {
    seen: Seen
  }
}

/** Runs in the page before anything of it: keeps what its user would have seen and felt. */
function observe() {
  window.seen = { lcp: 0, cls: 0, inp: 0 }
  const on = (type: string, handle: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(handle)).observe({
      type,
      buffered: true,
      ...more,
    })
  on('largest-contentful-paint', ({ startTime }) => {
    window.seen.lcp = startTime
  })
  on('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) window.seen.cls += value
  })
  on(
    'event',
    (entry) => {
      const { duration, interactionId } = entry as PerformanceEventTiming & { interactionId: number }
      if (interactionId) window.seen.inp = Math.max(window.seen.inp, duration)
    },
    { durationThreshold: 16 },
  )
}

function asRows(title: string, visits: Visit[]): Row[] {
  const of = (figure: (visit: Visit) => number, digits = 0) =>
    Number(median(visits.map(figure)).toFixed(digits))
  const first: Row = {
    '': title,
    'HTML kB': of(({ html }) => html / 1000, 1),
    'JS kB': of(({ script }) => script / 1000, 1),
    'CSS kB': of(({ style }) => style / 1000, 1),
    'fetched afterwards kB': of(({ other }) => other / 1000, 1),
    'LCP ms': of(({ lcp }) => lcp),
    CLS: of(({ cls }) => cls, 3),
  }
  const titles = Object.keys(visits[0]?.inp ?? {})
  return [first, ...titles.map((act) => ({ '': `– ${act}`, 'INP ms': of(({ inp }) => inp[act] ?? 0) }))]
}
