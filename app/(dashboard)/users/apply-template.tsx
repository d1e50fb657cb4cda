'use client'

import { Bookmark } from 'lucide-react'
import { useState } from 'react'
import type { ActionResult } from '@/components/forms/action-result'
import { Button } from '@/components/ui/button'
import type { PrivilegeFill } from '@/components/users/use-privilege-fill'
import { sections } from '@/lib/permissions/privileges.schema'
import type { TemplateView } from '@/lib/privilege-templates/template-view'
import { listTemplatesAction } from './privilege-actions'
import type { FoundSources, PrivilegeSource } from './privilege-source'
import { TakePrivilegesDialog } from './take-privileges-dialog'

type ApplyTemplateProps = { fill: PrivilegeFill; emptyMeansAdmin: boolean }

/** Fills the privileges in from a template. */
export function ApplyTemplate({ fill, emptyMeansAdmin }: ApplyTemplateProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        <Bookmark aria-hidden /> Apply template…
      </Button>
      <TakePrivilegesDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Apply a template"
        search={{ label: 'Template name', search: searchTemplates, countInWords }}
        takeLabel="Apply template"
        otherLabel="Choose another one"
        doneTitle={({ name }) => `Template “${name}” applied.`}
        fill={fill}
        emptyMeansAdmin={emptyMeansAdmin}
      />
    </>
  )
}

async function searchTemplates(query: string): Promise<ActionResult<FoundSources>> {
  const answer = await listTemplatesAction()
  if (!answer.ok) return answer
  const part = query.trim().normalize('NFC').toLowerCase()
  const found = answer.data.filter(({ name }) => name.toLowerCase().includes(part))
  return { ok: true, data: { sources: found.map(sourceOf), hasMore: false } }
}

function sourceOf({ id, name, privileges }: TemplateView): PrivilegeSource {
  const granted = sections.flatMap(({ key, label }) =>
    privileges[key] ? [`${label} ${privileges[key]}`] : [],
  )
  return { id, name, detail: granted.join(', ') || 'No privileges', privileges }
}

function countInWords(count: number, query: string): string {
  if (count > 0) return count === 1 ? '1 template' : `${count} templates`
  return query
    ? `No template found with “${query}”.`
    : 'There are no templates yet. An admin can save one from the form of any user.'
}
