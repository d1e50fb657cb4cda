'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { cn } from '../cn'
import { TableBody } from './table'

/**
 * Table rows that a pointer can press anywhere to follow their link, or to press their button. Keyboards and readers use
 * the link or button itself, which says so with `data-opens-row`.
 * Pressing a control or selecting text in a row does not open it.
 */
export function RowsThatOpen({ className, children }: { className?: string; children: ReactNode }) {
  const body = useRef<HTMLTableSectionElement>(null)

  useEffect(() => {
    const element = body.current
    element?.addEventListener('click', openRow)
    return () => element?.removeEventListener('click', openRow)
  }, [])

  return (
    <TableBody ref={body} className={cn('md:[&>tr]:cursor-pointer', className)}>
      {children}
    </TableBody>
  )
}

function openRow(event: MouseEvent) {
  if (!(event.target instanceof Element) || event.defaultPrevented) return
  if (event.target.closest('a, button, input, label')) return
  if (window.getSelection()?.toString()) return
  const opener = event.target.closest('tr')?.querySelector('[data-opens-row]')
  const { ctrlKey, metaKey, shiftKey } = event
  opener?.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
  )
}
