'use client'

import { setNonce } from 'get-nonce'

let isSet = false

/**
 * Gives the nonce of this page to the libraries that add style elements (the scroll lock of dialogs and menus). The
 * first one only: a refresh brings the nonce of its own request, but the policy in force is that of the page.
 */
export function StyleNonce({ nonce }: { nonce: string }) {
  // While rendering, not in an effect: a dialog that is open from the start would be faster.
  if (typeof document !== 'undefined' && !isSet) {
    isSet = true
    setNonce(nonce)
  }
  return null
}
