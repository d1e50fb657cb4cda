import type { Page } from '@playwright/test'

/** Chooses "Delete…" on the page of a user. */
export async function chooseDelete(page: Page) {
  await page.getByRole('button', { name: /^More actions for / }).click()
  await page.getByRole('menuitem', { name: 'Delete…' }).click()
}
