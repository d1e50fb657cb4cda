'use client'

import {
  type ComponentProps,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { cn } from '../cn'
import { useLoaded } from '../use-loaded'

const loadBox = () => import('./tooltip-box')
const TooltipBox = lazy(loadBox)

const hoverMilliseconds = 200

/** Time to move the pointer from the button into the text. */
const leaveMilliseconds = 150

/**
 * A button whose text appears on hover, on focus and on a press, and stays while the focus or the pointer does (WCAG
 * 1.4.13); a second press and Escape close it. Its library is loaded when it is first wanted.
 */
export function Tooltip({
  text,
  className,
  ...rest
}: Omit<ComponentProps<'button'>, 'type' | 'onClick'> & { text: ReactNode }) {
  const button = useRef<HTMLButtonElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const { whenLoaded } = useLoaded(loadBox)

  useEffect(() => () => clearTimeout(timer.current), [])

  // A press outside, as on a phone where nothing else takes it away.
  useEffect(() => {
    if (!isOpen) return
    function onPointerDown({ target }: PointerEvent) {
      if (!button.current?.contains(target as Node)) setOpen(false)
    }
    function onKeyDown({ key }: KeyboardEvent) {
      if (key === 'Escape') setOpen(false)
    }
    document.addEventListener('pointerdown', onPointerDown)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('pointerdown', onPointerDown)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [isOpen])

  function open() {
    clearTimeout(timer.current)
    void whenLoaded(() => setOpen(true))
  }

  function openSoon() {
    clearTimeout(timer.current)
    timer.current = setTimeout(open, hoverMilliseconds)
  }

  function closeSoon() {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (document.activeElement !== button.current) setOpen(false)
    }, leaveMilliseconds)
  }

  return (
    <span className="relative inline-flex">
      <button
        {...rest}
        ref={button}
        type="button"
        aria-describedby={isOpen ? id : undefined}
        className={cn('rounded-sm', className)}
        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && openSoon()}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && closeSoon()}
        // A press focuses first: if that opened it, the press would close it again.
        onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && open()}
        onBlur={() => setOpen(false)}
        onClick={() => (isOpen ? setOpen(false) : open())}
      />
      {isOpen && (
        <Suspense>
          <TooltipBox
            id={id}
            text={text}
            onEnter={() => clearTimeout(timer.current)}
            onLeave={closeSoon}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </span>
  )
}
