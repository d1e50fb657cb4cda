'use client'

import type { PrivilegeFill } from '@/components/privileges/use-privilege-fill'
import { ApplyTemplate } from './apply-template'
import { CopyFromUser } from './copy-from-user'
import { KeepAsTemplate } from './keep-as-template'

type FillToolsProps = {
  fill: PrivilegeFill
  emptyMeansAdmin: boolean
  savesTemplates: boolean
  /** Templates are offered beside it already. */
  hasTemplates?: boolean
}

/** Ways to fill in the privileges of a form, and to keep them as a template. */
export function FillTools({ savesTemplates, hasTemplates = false, ...from }: FillToolsProps) {
  return (
    <>
      <CopyFromUser {...from} />
      {!hasTemplates && <ApplyTemplate {...from} />}
      {savesTemplates && <KeepAsTemplate emptyMeansAdmin={from.emptyMeansAdmin} />}
    </>
  )
}
