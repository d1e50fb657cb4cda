import { press, retype } from '../support/keyboard'
import { addPerson, enter, fillSignIn } from '../support/people'
import { expect, test } from '../support/test'

test('by keyboard: who stops typing is warned, stays with one key press, and loses nothing when the session ends', async ({
  page,
  context,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  await enter(page, person)
  await page.clock.install()
  await page.goto('/account')
  await expect(page.getByLabel('First name')).toBeEnabled()
  await retype(page, page.getByLabel('First name'), 'Half a thought')

  const warning = page.getByRole('dialog', { name: 'Still there?' })
  await page.clock.fastForward('28:30')
  await expect(warning).toContainText(/You will be signed out in \d+ /)
  await expect(warning.getByRole('button', { name: 'Stay signed in' })).toBeFocused()
  await page.keyboard.press('Shift')
  await expect(warning).toHaveCount(0)
  await expect(page.getByLabel('First name')).toBeFocused()

  await page.clock.fastForward('28:30')
  await expect(warning).toBeVisible()
  await page.clock.fastForward('02:00')
  const ended = page.getByRole('dialog', { name: 'Your session has ended' })
  await expect(ended).toContainText('What you typed here is not lost')
  await context.clearCookies({ name: 'gatehouse.session' })

  const [elsewhere] = await Promise.all([
    context.waitForEvent('page'),
    press(page, ended.getByRole('link', { name: 'Sign in again in a new tab' })),
  ])
  await fillSignIn(elsewhere, person)
  await expect(elsewhere).toHaveURL(/\/account$/)
  // The other tab tells this one that the user is back: the dialog may be gone before it is closed.
  await expect(async () => {
    const close = ended.getByRole('button', { name: 'Close', exact: true }).last()
    if (await ended.isVisible()) await close.click({ timeout: 1000 })
    await expect(ended).toHaveCount(0, { timeout: 1000 })
  }).toPass()
  await expect(page.getByLabel('First name')).toHaveValue('Half a thought')
  await press(page, page.getByRole('button', { name: 'Save', exact: true }))
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
})
