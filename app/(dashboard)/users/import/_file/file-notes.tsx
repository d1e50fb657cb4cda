'use client'

import { useTranslations } from '#i18n'
import { Notice } from '@/components/ui/notice'
import type { ImportFile } from '@/lib/user-import/import.schema'
import type { ImportSource } from './request-plan'

/** How a file was read, where that was a guess. */
export function FileNotes({ source, file }: { source: ImportSource; file: ImportFile }) {
  const say = useTranslations('import.notes')
  const isGuessed = source.file?.encoding === 'windows-1252'
  if (!isGuessed && file.notes.length === 0) return null
  return (
    <Notice kind="warning" title={say('title')}>
      <ul className="max-w-[68ch] list-disc space-y-1 pl-5">
        {isGuessed && <li>{say('windows1252')}</li>}
        {file.notes.map((note) => (
          <li key={note} className="[overflow-wrap:anywhere]">
            {note}.
          </li>
        ))}
      </ul>
    </Notice>
  )
}
