'use client'

import { useTranslations } from '#i18n'
import { FailureText } from '@/components/forms/failures/failure-text'
import { useAct } from '@/components/forms/use-act'
import { Button } from '@/components/ui/buttons/button'
import { Notice } from '@/components/ui/notice'
import type { CheckedFile } from '@/lib/user-import/import.schema'
import { type ImportSource, requestPlan } from '../_file/request-plan'

type NamesMissingProps = {
  source: ImportSource
  checked: CheckedFile
  count: number
  onChecked: (checked: CheckedFile) => void
}

/** Rows that are refused because a user needs two names, and a way to import them. */
export function NamesMissing({ source, checked, count, onChecked }: NamesMissingProps) {
  const say = useTranslations('import.namesMissing')
  const { run, isPending, failure } = useAct()
  const { mapping } = checked
  return (
    <Notice kind="warning" title={say('title', { count })}>
      <p className="max-w-[68ch]">{say('text')}</p>
      {failure && (
        <p role="alert" className="text-danger">
          <FailureText failure={failure} />
        </p>
      )}
      <Button
        size="sm"
        pending={isPending}
        onClick={() => run(() => requestPlan(source, { ...mapping, names_from_address: true }), onChecked)}
      >
        {say('take')}
      </Button>
    </Notice>
  )
}
