'use client'

import type { PrivilegeFill } from '@/components/privileges/use-privilege-fill'
import { ApplyTemplate } from './apply-template'
import { CopyFromUser } from './copy-from-user'
import { KeepAsTemplate } from './keep-as-template'

type FillToolsProps = { fill: PrivilegeFill; emptyMeansAdmin: boolean; savesTemplates: boolean }

/** Ways to fill in the privileges of a form, and to keep them as a template. */
export function FillTools({ savesTemplates, ...from }: FillToolsProps) {
  return (
    <>
      <CopyFromUser {...from} />
      <ApplyTemplate {...from} />
      {savesTemplates && <KeepAsTemplate emptyMeansAdmin={from.emptyMeansAdmin} />}
    </>
  )
}
