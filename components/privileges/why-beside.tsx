'use client'

import { useState } from 'react'
import { useTranslations } from '#i18n'
import type { AccessView } from '@/lib/access/access-view'
import { Button } from '../ui/buttons/button'
import { cn } from '../ui/cn'
import { WhyList } from './why-list'

/** Why a user has what they have, beside the table; in a narrow window folded. It says what is saved. */
export function WhyBeside({ access, now }: { access: AccessView; now: Date }) {
  const say = useTranslations('access.why')
  const [isOpen, setOpen] = useState(false)
  return (
    <section aria-labelledby="why-title">
      <Button
        aria-expanded={isOpen}
        aria-controls="why"
        onClick={() => setOpen(!isOpen)}
        className="w-full xl:hidden"
      >
        {say(isOpen ? 'hide' : 'show')}
      </Button>
      <div
        id="why"
        className={cn('rounded-md border border-line px-4 py-3 max-xl:mt-3', !isOpen && 'max-xl:hidden')}
      >
        <h3
          id="why-title"
          className="mb-2 flex items-baseline justify-between gap-2 text-xs font-medium text-muted"
        >
          {say('title')} <span className="font-normal">{say('asSaved')}</span>
        </h3>
        <WhyList access={access} now={now} />
      </div>
    </section>
  )
}
