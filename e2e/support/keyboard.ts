import type { Locator, Page } from '@playwright/test'
import { expect } from './test'

type TabKey = 'Tab' | 'Shift+Tab'

/**
 * Presses Tab until this has the focus, as somebody without a pointer would. Every stop on the way shows that it has
 * the focus, and nothing lies over it.
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

/**
 * Whether this has the focus. Runs in the page, and throws where somebody who looks at the screen would not see what has
 * it.
 */
function lookAtFocus(target: Element): boolean {
  const focused = document.activeElement
  if (!focused || focused === document.body) return false
  // Nobody comes there by Tab, or the browser marks it: a date field has a button of its own inside.
  const isExcepted = focused.getAttribute('tabindex') === '-1' || !focused.matches(':focus')
  const name = `${focused.tagName} ${focused.id} “${focused.textContent?.slice(0, 40)}”`
  const { outlineStyle, outlineWidth } = getComputedStyle(focused)
  const hasOutline = outlineStyle !== 'none' && outlineWidth !== '0px'
  if (!hasOutline && !isExcepted) throw new Error(`${name} does not show the focus`)

  const box = focused.getBoundingClientRect()
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  // A message may lie over it: it can be closed, and goes by itself.
  const isSeen = top && (focused.contains(top) || top.contains(focused) || top.closest('label, [aria-live]'))
  if (!isSeen && !isExcepted) throw new Error(`${name} is behind ${top?.outerHTML.slice(0, 80)}`)
  return focused === target
}
