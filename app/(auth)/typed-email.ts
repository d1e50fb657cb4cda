// In the memory of this tab, until it is reloaded: never in an address, a cookie or the browser's storage.
let typed = ''

/** Carries the email from one signed-out screen to the next. */
export function rememberEmail(email: string | undefined): void {
  typed = email?.trim() ?? ''
}

export function rememberedEmail(): string {
  return typed
}
