'use client'

import { Download } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { download, emptyFile } from './csv-download'

const columns: [names: string, meaning: string][] = [
  ['email_address', 'Who a row is about. Somebody with this address is changed; everybody else is added.'],
  ['id', 'Who a row is about, where it is filled: that is how an address can be changed.'],
  ['first_name, last_name', 'Needed for everybody who is added.'],
  ['active', 'true or false. New people are active unless the file says otherwise.'],
  ['admin', 'true or false. Only admins can make admins.'],
  ['privilege_apis, privilege_users, …', 'deny, read or write. One column for each section.'],
]

/** What a file may look like. */
export function FileFormat() {
  return (
    <Card
      titleId="format"
      title="What the file looks like"
      description="The first row names the columns. Commas, semicolons and tabs work. An empty cell changes nothing."
    >
      <div className="space-y-4">
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[17rem_minmax(0,1fr)]">
          {columns.map(([names, meaning]) => (
            <div key={names} className="sm:contents">
              <dt className="font-mono text-sm">{names}</dt>
              <dd className="text-muted">{meaning}</dd>
            </div>
          ))}
        </dl>
        <p className="max-w-[68ch] text-muted">
          An export of the users list has these columns, so you can edit one and bring it back. Passwords and
          API keys are never part of a file.
        </p>
        <Button size="sm" onClick={() => download(emptyFile())}>
          <Download aria-hidden /> Download an empty file
        </Button>
      </div>
    </Card>
  )
}
