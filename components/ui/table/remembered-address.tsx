'use client'

import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { type ComponentProps, useEffect, useSyncExternalStore } from 'react'

/*
 * The way back to a list leads to it as it was left: with its search, filters, order and page. Kept in the memory of the
 * tab and nowhere else, so that it is gone with a reload and with signing out, and no address carries another one.
 */

const lastAddresses = new Map<string, string>()

/** Part of a list page: remembers its address. */
export function RememberAddress() {
  const path = usePathname()
  const query = useSearchParams().toString()
  useEffect(() => {
    lastAddresses.set(path, query ? `${path}?${query}` : path)
  }, [path, query])
  return null
}

/** The last address of a page in this tab, with its query. @param path of the page, without query */
export function useRememberedAddress(path: string): string {
  return useSyncExternalStore(
    nothingToWatch,
    () => lastAddresses.get(path) ?? path,
    () => path,
  )
}

/** A link to a page as it was last seen in this tab. */
export function RememberedLink({
  href,
  ...rest
}: Omit<ComponentProps<typeof Link>, 'href'> & { href: string }) {
  return <Link href={useRememberedAddress(href)} {...rest} />
}

// It changes only while remembering pages are shown, and pages with a way back are not.
function nothingToWatch() {
  return () => {}
}
