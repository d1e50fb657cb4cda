'use client'

import { Bookmark } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useTranslations } from '#i18n'
import type { ActionResult } from '@/components/forms/action-result'
import { grantedInWords } from '@/components/privileges/granted-in-words'
import type { PrivilegeFill } from '@/components/privileges/use-privilege-fill'
import { Button } from '@/components/ui/buttons/button'
import type { Say } from '@/lib/i18n/texts'
import type { TemplateView } from '@/lib/privilege-templates/template-view'
import { listTemplatesAction } from './privilege-actions'
import type { FoundSources, PrivilegeSource } from './privilege-source'
import { TakePrivilegesDialog } from './take-privileges-dialog'

type ApplyTemplateProps = { fill: PrivilegeFill; emptyMeansAdmin: boolean }

/** Fills the privileges in from a template. */
export function ApplyTemplate({ fill, emptyMeansAdmin }: ApplyTemplateProps) {
  const say = useTranslations()
  const [isOpen, setOpen] = useState(false)
  const search = useCallback((query: string) => searchTemplates(say, query), [say])
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        <Bookmark aria-hidden /> {say('templates.apply.open')}
      </Button>
      <TakePrivilegesDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={say('templates.apply.title')}
        search={{
          label: say('templates.apply.search'),
          search,
          countInWords: (count, query) => countInWords(say, count, query),
        }}
        takeLabel={say('templates.apply.take')}
        otherLabel={say('templates.apply.other')}
        doneTitle={({ name }) => say('templates.apply.done', { name })}
        fill={fill}
        emptyMeansAdmin={emptyMeansAdmin}
      />
    </>
  )
}

async function searchTemplates(say: Say, query: string): Promise<ActionResult<FoundSources>> {
  const answer = await listTemplatesAction()
  if (!answer.ok) return answer
  const part = query.trim().normalize('NFC').toLowerCase()
  const found = answer.data.filter(({ name }) => name.toLowerCase().includes(part))
  return { ok: true, data: { sources: found.map((template) => sourceOf(say, template)), hasMore: false } }
}

function sourceOf(say: Say, { id, name, privileges }: TemplateView): PrivilegeSource {
  const granted = grantedInWords(say, privileges)
  return { id, name, detail: granted || say('templates.apply.empty'), privileges }
}

function countInWords(say: Say, count: number, query: string): string {
  if (count > 0) return say('templates.apply.found', { count })
  return query ? say('templates.apply.notFound', { query }) : say('templates.apply.none')
}
