'use client'

import Link from 'next/link'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { Field } from '@/components/ui/fields/field'
import { Input } from '@/components/ui/fields/input'
import { PasswordInput } from '@/components/ui/fields/password-input'
import { useStartHere } from '@/components/ui/fields/use-start-here'
import { signIn } from '../sign-in'
import { signInInWords } from '../sign-in-in-words'
import { rememberEmail, rememberedEmail } from '../typed-email'

/**
 * A form of its own, without the library of forms: every visit begins here, and there is nothing to check but that the
 * server knows it. What was typed or filled in before this script ran is read from the page.
 */
export function LoginForm({ nextPath }: { nextPath: string }) {
  const say = useTranslations('signIn')
  const form = useRef<HTMLFormElement>(null)
  const isSending = useRef(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  useStartHere('email')

  const field = (name: 'email' | 'password') => form.current?.elements.namedItem(name) as HTMLInputElement

  useEffect(() => {
    const email = form.current?.elements.namedItem('email')
    if (rememberedEmail() && email instanceof HTMLInputElement) email.value = rememberedEmail()
  }, [])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // A second press in the same frame arrives before the button can show that it is busy.
    if (isSending.current) return
    isSending.current = true
    setBusy(true)
    const outcome = await signIn({ email: field('email').value, password: field('password').value })
    // A whole new page: nothing of the signed-out one stays. The button keeps working until it is there.
    if (outcome.kind === 'done') return window.location.assign(nextPath)
    if (outcome.kind === 'organisation')
      return window.location.assign(`/login/organisation?next=${encodeURIComponent(nextPath)}`)
    if (outcome.kind === 'wrong') field('password').value = ''
    setFailure(signInInWords(say, outcome))
    setAttempt((count) => count + 1)
    isSending.current = false
    setBusy(false)
  }

  return (
    <form ref={form} method="post" onSubmit={submit} noValidate className="space-y-4">
      <ErrorSummary
        attempt={attempt}
        title={say('failed')}
        errors={failure === null ? [] : [{ message: failure }]}
      />
      <Field id="email" label={say('email')}>
        <Input
          id="email"
          name="email"
          type="email"
          aria-required
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Field>
      <Field id="password" label={say('password')}>
        <PasswordInput id="password" name="password" aria-required autoComplete="current-password" />
      </Field>
      <Button
        variant="primary"
        type="submit"
        pending={isBusy}
        pendingLabel={say('submitting')}
        className="w-full"
      >
        {say('submit')}
      </Button>
      <p className="text-center">
        <Link
          href="/forgot-password"
          className="inline-flex min-h-6 items-center rounded-sm text-accent hover:underline pointer-coarse:min-h-11"
          onNavigate={() => rememberEmail(field('email').value)}
        >
          {say('forgotten')}
        </Link>
      </p>
    </form>
  )
}
