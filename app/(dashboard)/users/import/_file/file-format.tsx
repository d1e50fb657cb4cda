'use client'

import { Download } from 'lucide-react'
import { useLocale, useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import { Card } from '@/components/ui/card'
import { csvSeparators, usualSeparator } from '@/lib/i18n/csv-separator'
import { download, emptyFile } from '../_plan/csv-download'

const columns = [
  { names: 'email_address', meaning: 'email' },
  { names: 'id', meaning: 'id' },
  { names: 'first_name, last_name', meaning: 'names' },
  { names: 'active', meaning: 'active' },
  { names: 'admin', meaning: 'admin' },
  { names: 'groups', meaning: 'groups' },
  { names: 'privilege_apis, privilege_users, …', meaning: 'privileges' },
] as const

/** What a file may look like. */
export function FileFormat() {
  const say = useTranslations('import.format')
  const separator = csvSeparators[usualSeparator(useLocale())]
  return (
    <Card titleId="format" title={say('title')} description={say('description')}>
      <div className="space-y-4">
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[17rem_minmax(0,1fr)]">
          {columns.map(({ names, meaning }) => (
            <div key={names} className="sm:contents">
              <dt className="font-mono text-sm">{names}</dt>
              <dd className="text-muted">{say(`columns.${meaning}`)}</dd>
            </div>
          ))}
        </dl>
        <p className="max-w-[68ch] text-muted">{say('export')}</p>
        <Button size="sm" onClick={() => download(emptyFile(separator))}>
          <Download aria-hidden /> {say('emptyFile')}
        </Button>
      </div>
    </Card>
  )
}
