/** Is this where letters are typed, or search the entries of a menu? Then single keys are no shortcuts. */
export function isTyping(target: EventTarget | null): boolean {
  const places =
    'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], [role="menu"]'
  return target instanceof Element && target.closest(places) !== null
}
