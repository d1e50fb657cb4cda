/**
 * Puts a text on the clipboard that may still be on its way. Safari lets a page write only while it handles a press,
 * so the clipboard is given the promise (ClipboardItem) and not, after waiting, the text.
 * @throws when the browser refuses, or the text never comes
 */
export async function copyText(text: Promise<string>): Promise<void> {
  const blob = text.then((value) => new Blob([value], { type: 'text/plain' }))
  // If the browser refuses before the text is there, no one awaits the promise.
  blob.catch(() => {})
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])
  } catch {
    // Older browsers have no ClipboardItem, or none that takes a promise.
    await navigator.clipboard.writeText(await text)
  }
}
