import { holdHistory } from './history-gate'

/** How the reader is about to leave a page. */
export type WayOut = { kind: 'link'; href: string } | { kind: 'history' } | { kind: 'act'; act: () => void }

let holder: ((wayOut: WayOut) => void) | null = null

/**
 * Does something that leaves this page, like signing out; an unsaved form asks first, as with a link.
 * @param href where it leads, if it is an address of this site
 */
export function leaveBy(act: () => void, href?: string): void {
  const staysHere = href !== undefined && isSamePage(new URL(href, location.href).href, location.href)
  if (holder && !staysHere) holder({ kind: 'act', act })
  else act()
}

/**
 * Stops a reader who is about to leave this page, and tells how they were leaving. Before closing and reloading, the
 * browser asks itself.
 * @returns lets go
 */
export function onWayOut(tell: (wayOut: WayOut) => void): () => void {
  const here = { href: location.href, state: history.state as unknown }

  function onClick(event: MouseEvent) {
    const href = hrefFollowed(event)
    if (!href) return
    event.preventDefault()
    tell({ kind: 'link', href })
  }

  // The browser has already moved in its history. It is moved forward to this page again, and Back then leads to its
  // target; the router notices nothing.
  function onPopState(event: PopStateEvent) {
    if (isSamePage(location.href, here.href)) return
    event.stopImmediatePropagation()
    history.pushState(here.state, '', here.href)
    const { scrollX, scrollY } = window
    // The browser scrolls to where the other page was.
    requestAnimationFrame(() => window.scrollTo(scrollX, scrollY))
    tell({ kind: 'history' })
  }

  function onBeforeUnload(event: BeforeUnloadEvent) {
    event.preventDefault()
  }

  holder = tell
  document.addEventListener('click', onClick, true)
  const letHistoryGo = holdHistory(onPopState)
  window.addEventListener('beforeunload', onBeforeUnload)
  return () => {
    if (holder === tell) holder = null
    document.removeEventListener('click', onClick, true)
    letHistoryGo()
    window.removeEventListener('beforeunload', onBeforeUnload)
  }
}

/** Where this click leads in this tab, if that is another page of this site. */
function hrefFollowed(event: MouseEvent): string | null {
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!isPlain || !link?.href || (link.target && link.target !== '_self') || link.hasAttribute('download')) {
    return null
  }
  const isOutside = new URL(link.href).origin !== location.origin
  return isOutside || isSamePage(link.href, location.href) ? null : link.href
}

function isSamePage(one: string, other: string): boolean {
  return one.split('#')[0] === other.split('#')[0]
}
