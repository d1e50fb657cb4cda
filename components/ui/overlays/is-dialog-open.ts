/** Whether a dialog has the keyboard, so that shortcuts of the page behind it do nothing. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
}
