import type { Locator, Page } from '@playwright/test'
import { expect } from './test'

type TabKey = 'Tab' | 'Shift+Tab'

/**
 * Presses Tab until this has the focus, as a user without a pointer would. Every stop on the way shows that it has the
 * focus, and nothing lies over it.
 */
export async function tabTo(page: Page, target: Locator, key: TabKey = 'Tab') {
  await expect(target).toBeEnabled()
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate(lookAtFocus)) break
    await page.keyboard.press(key)
  }
  await expect(target).toBeFocused()
}

/** Goes there and presses it. */
export async function press(page: Page, target: Locator, { key = 'Enter', way = 'Tab' as TabKey } = {}) {
  await tabTo(page, target, way)
  await page.keyboard.press(key)
}

/** Closes this menu or dialog by Escape. */
export async function pressEscape(page: Page, popup: Locator) {
  await expectFocusIn(popup)
  await page.keyboard.press('Escape')
  await expect(popup).toBeHidden()
}

/** Only the focused element gets a key: one pressed right after a menu or dialog opened may come too early. */
export async function expectFocusIn(popup: Locator) {
  await expect.poll(() => popup.evaluate((element) => element.contains(document.activeElement))).toBe(true)
}

/** Goes into a field and types over what is in it, which a browser selects on the way in. */
export async function retype(page: Page, field: Locator, text: string) {
  await tabTo(page, field)
  await page.keyboard.type(text)
  await expect(field).toHaveValue(text)
}

/** Whether this has the focus. Runs in the page, and throws if a sighted user could not see what has the focus. */
async function lookAtFocus(target: Element): Promise<boolean> {
  const focused = document.activeElement
  if (!focused || focused === document.body) return false
  // Not reached by Tab, or marked by the browser: a date field has a button of its own inside.
  const isExcepted = focused.getAttribute('tabindex') === '-1' || !focused.matches(':focus')
  const name = `${focused.tagName} ${focused.id} “${focused.textContent?.slice(0, 40)}”`
  const { outlineStyle, outlineWidth } = getComputedStyle(focused)
  const hasOutline = outlineStyle !== 'none' && outlineWidth !== '0px'
  if (!hasOutline && !isExcepted) throw new Error(`${name} does not show the focus`)

  const above = () => {
    const box = focused.getBoundingClientRect()
    return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  }
  const isSeen = () => {
    const top = above()
    // A message may cover it: it can be closed, and disappears by itself.
    return top && (focused.contains(top) || top.contains(focused) || top.closest('label, [aria-live]'))
  }
  // A window that opens just now lies below its scrim for some frames.
  for (let frame = 0; frame < 30 && !isSeen(); frame++) await new Promise(requestAnimationFrame)
  if (!isSeen() && !isExcepted) throw new Error(`${name} is behind ${above()?.outerHTML.slice(0, 80)}`)
  return focused === target
}
