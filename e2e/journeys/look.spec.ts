import type { Page } from '@playwright/test'
import { addPerson, enter } from '../support/people'
import { expect, test } from '../support/test'

/* What holds for the look of the screens, beside what the accessibility tests see. */

/** The typefaces that the page has loaded, by their scripts. */
const loadedScripts = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
  })

test('the typeface comes with the product, for the letters that are shown', async ({ page, admin }) => {
  const fonts: string[] = []
  page.on('response', (answer) => {
    if (answer.url().endsWith('.woff2'))
      fonts.push(
        `${answer.status()} ${answer.headers()['content-type']} ${answer.headers()['cache-control']}`,
      )
  })
  await page.goto('/login')
  await expect.poll(() => fonts).toEqual(['200 font/woff2 public,max-age=31536000,immutable'])
  // A phone waits for nothing that it can do without.
  const preload = page.locator('link[rel="preload"][as="font"]')
  await expect(preload).toHaveAttribute('media', '(width >= 48rem)')
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto('/help/controls')
  await expect.poll(() => loadedScripts(page)).toEqual(['latin', 'latinExtended', 'greek', 'cyrillic'])
  const families = await page.evaluate(() => getComputedStyle(document.body).fontFamily)
  expect(families).toContain('latin')
})

for (const locale of ['en-GB', 'de-DE'] as const) {
  test(`the page of a user is short, with tabs and without a section cut off (${locale})`, async ({
    browser,
    gatehouse,
    admin,
  }) => {
    const person = await addPerson(gatehouse.url, admin, { permissions: { apis: 'write', keys: 'write' } })
    const context = await browser.newContext({ baseURL: gatehouse.url, locale })
    const page = await context.newPage()
    await enter(page, { email: admin.email_address, password: admin.password })
    for (const tab of ['', '/details', '/sign-in', '/keys', '/activity']) {
      for (const [width, most] of [
        [1280, 1400],
        [360, 2200],
      ] as const) {
        await page.setViewportSize({ width, height: 780 })
        await page.goto(`/users/${person.id}${tab}`)
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        expect(height, `${tab}, ${width} px`).toBeLessThanOrEqual(most)
      }
    }
    await page.setViewportSize({ width: 1280, height: 780 })
    await page.goto(`/users/${person.id}`)
    const cutOff = await page
      .locator('fieldset label')
      .evaluateAll((labels) =>
        labels.filter((label) => label.scrollWidth > label.clientWidth).map((label) => label.textContent),
      )
    expect(cutOff).toEqual([])
  })
}
