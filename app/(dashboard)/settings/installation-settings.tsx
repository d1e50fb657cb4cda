import { useTranslations } from '#i18n'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import {
  Cell,
  ColumnHeader,
  RowHeader,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table/table'
import type { SettingView } from '@/lib/organisation-settings/list-settings'

/** What the operator set for the whole installation; nothing is changed here. */
export function InstallationSettings({ settings }: { settings: SettingView[] }) {
  const say = useTranslations('installation')
  return (
    <Card titleId="installation" title={say('title')} description={say('description')}>
      <div className="-mx-4 md:-mx-5">
        <Table aria-labelledby="installation" className="px-4 md:px-0">
          <TableHead>
            <tr>
              <ColumnHeader className="md:pl-5">{say('setting')}</ColumnHeader>
              <ColumnHeader>{say('value')}</ColumnHeader>
            </tr>
          </TableHead>
          <TableBody>
            {settings.map((setting) => (
              <TableRow key={setting.name}>
                <RowHeader className="md:pl-5">
                  <span className="font-mono text-sm [overflow-wrap:anywhere]">{setting.name}</span>
                  <span className="block max-w-[60ch] text-sm text-muted">
                    {say(`names.${setting.name}`)}
                  </span>
                </RowHeader>
                <Cell label={say('value')}>
                  <SettingValue setting={setting} />
                </Cell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </Card>
  )
}

function SettingValue({ setting: { value, isSecret, isSet } }: { setting: SettingView }) {
  const say = useTranslations('installation')
  if (isSecret) return <span className="text-muted">{say(isSet ? 'secret' : 'notSet')}</span>
  if (value === null) return <span className="text-muted">{say('notSet')}</span>
  return (
    <span className="flex flex-wrap items-center gap-2">
      <span className="min-w-0 font-mono text-sm [overflow-wrap:anywhere]">{value}</span>
      {isSet && <Badge>{say('isSet')}</Badge>}
    </span>
  )
}
