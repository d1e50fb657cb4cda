import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

/** What axe finds wrong on this page, with the element of each finding. Our pages have no frames. */
export async function axeFindings(page: Page, options: RunOptions = {}) {
  // A page that is shown anew has no title for a moment.
  await page.waitForFunction(() => document.title !== '')
  // The script takes longer to bring than to run, so each page gets it once.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  // Bringing over what is in order as well takes longer than the look itself.
  const asked: RunOptions = { resultTypes: ['violations'], ...options }
  const { violations } = await page.evaluate((how) => window.axe.run(document, how), asked)
  return violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.html) }))
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
