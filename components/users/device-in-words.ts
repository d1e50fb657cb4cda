import type { Say } from '@/lib/i18n/texts'

// The first match: most browsers also carry the names of those they descend from.
const browsers = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\b(OPR|Opera)\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Vivaldi', /\bVivaldi\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS|HeadlessChrome|Chromium)\//],
  ['Safari', /\bVersion\/[\d.]+.*Safari\//],
] as const

const systems = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac ?OS ?X?\b|\bMacintosh\b/],
  ['Linux', /\bLinux\b|\bX11\b/],
] as const

/** What a user signed in with, from the user agent: "Firefox on Windows", "Program (curl)". A hint, not a proof. */
export function deviceInWords(say: Say, userAgent: string | null): string {
  if (!userAgent) return say('devices.unknown')
  if (isProgram(userAgent)) {
    const name = /^[\w.+-]{1,30}/.exec(userAgent)?.[0]
    return name ? say('devices.programNamed', { name }) : say('devices.program')
  }
  const browser = nameOf(browsers, userAgent) ?? say('devices.someBrowser')
  const system = nameOf(systems, userAgent)
  return system ? say('devices.browserOnSystem', { browser, system }) : browser
}

/** Whether a program signed in: all browsers begin their name like this. */
export function isProgram(userAgent: string | null): boolean {
  return userAgent !== null && userAgent !== '' && !/^(Mozilla|Opera)\//.test(userAgent)
}

function nameOf(list: readonly (readonly [string, RegExp])[], userAgent: string): string | undefined {
  return list.find(([, pattern]) => pattern.test(userAgent))?.[0]
}
