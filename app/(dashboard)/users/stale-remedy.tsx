'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { useFormContext } from 'react-hook-form'
import { Button } from '@/components/ui/button'

/** Somebody else was faster: load theirs, keep what was typed here. */
export function StaleRemedy() {
  const router = useRouter()
  const form = useFormContext()
  const [isPending, startTransition] = useTransition()

  function load() {
    startTransition(() => router.refresh())
    form.clearErrors()
    form.setFocus('first_name')
  }

  return (
    <>
      <p>
        Someone saved this user meanwhile. Nothing of yours is lost: load their version, check what you
        changed, and save again.
      </p>
      <Button size="sm" onClick={load} pending={isPending} className="mt-2">
        Load their version, keep what I typed
      </Button>
    </>
  )
}
