'use client'

import { useRouter } from 'next/navigation'
import {
  type CompositionEvent,
  type FormEvent,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useTransition,
} from 'react'

/** A pause in typing of this length shows what was typed so far. */
const typingMilliseconds = 250

/**
 * A form that searches or filters a list: what is typed or chosen is shown without a button, and is in the address. A
 * pause in typing is enough, Enter does not wait for it, and what is chosen from a list applies at once. One field's
 * typing is one step of the browser's history. Only the answer to the latest address is shown. What was entered before the
 * page listened is shown as soon as it does.
 * @param hrefOf the address for the values of the form, by their names
 */
export function useLiveForm(hrefOf: (typed: Record<string, string>) => string) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** The field whose typing is shown: more of it replaces that address. */
  const shownTyping = useRef<string | null>(null)
  /** The address that is on its way, and the field that was typed into for it. */
  const asked = useRef<{ href: string; typedInto: string | null } | null>(null)

  useEffect(() => () => clearTimeout(timer.current), [])

  const showEarly = useEffectEvent(() => {
    const [field] = form.current ? earlyEntries(form.current) : []
    if (form.current && field) show(form.current, isTyped(field) ? field.name : null)
  })
  useEffect(() => showEarly(), [])

  useEffect(() => {
    if (isPending || !asked.current) return
    shownTyping.current = asked.current.typedInto
    asked.current = null
  }, [isPending])

  // Whoever goes back, or follows a link, wants that and not what was typed a moment before.
  useEffect(() => {
    function forget() {
      clearTimeout(timer.current)
      timer.current = undefined
      shownTyping.current = null
      asked.current = null
    }
    function forgetForLink({ target }: MouseEvent) {
      if (target instanceof Element && target.closest('a[href]')) forget()
    }
    addEventListener('popstate', forget)
    document.addEventListener('click', forgetForLink, { capture: true })
    return () => {
      removeEventListener('popstate', forget)
      document.removeEventListener('click', forgetForLink, { capture: true })
    }
  }, [])

  function show(form: HTMLFormElement, typedInto: string | null = null) {
    clearTimeout(timer.current)
    timer.current = undefined
    const typed = [...new FormData(form)].map(([name, value]) => [name, String(value)])
    const href = hrefOf(Object.fromEntries(typed))
    if (href === (asked.current?.href ?? location.pathname + location.search)) return
    const isSameStep = typedInto !== null && typedInto === shownTyping.current
    asked.current = { href, typedInto }
    startTransition(() =>
      isSameStep ? router.replace(href, { scroll: false }) : router.push(href, { scroll: false }),
    )
  }

  function change(event: SyntheticEvent<HTMLFormElement>) {
    const { target, currentTarget: form } = event
    if (!isTyped(target)) return show(form)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => show(form, target.name), typingMilliseconds)
  }

  return {
    isPending,
    form: {
      ref: form,
      // A browser that fills in what was entered before a reload would seem to be a reader who enters it.
      autoComplete: 'off',
      onSubmit(event: FormEvent<HTMLFormElement>) {
        event.preventDefault()
        show(event.currentTarget)
      },
      onChange(event: FormEvent<HTMLFormElement>) {
        // Letters that are still being composed are no word yet.
        if (!('isComposing' in event.nativeEvent && event.nativeEvent.isComposing)) change(event)
      },
      onCompositionEnd: (event: CompositionEvent<HTMLFormElement>) => change(event),
    },
    /** Whether more was typed than the page shows: then its words must not replace those in the field. */
    isAhead: useCallback(() => timer.current !== undefined || asked.current !== null, []),
  }
}

/** Whether its value comes letter by letter. */
function isTyped(field: EventTarget): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type !== 'checkbox'
}

/** The fields with another value than that of the address, with which they were sent. */
function earlyEntries(form: HTMLFormElement): Element[] {
  return [...form.elements].filter((field) => {
    if (field instanceof HTMLSelectElement)
      return [...field.options].some(({ selected, defaultSelected }) => selected !== defaultSelected)
    return field instanceof HTMLInputElement && field.value !== field.defaultValue
  })
}
