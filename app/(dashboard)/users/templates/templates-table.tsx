import { useTranslations } from '#i18n'
import { PrivilegesInBrief } from '@/components/privileges/privileges-in-brief'
import {
  Cell,
  ColumnHeader,
  RowHeader,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table/table'
import { RelativeTime } from '@/components/ui/time/relative-time'
import type { Actor } from '@/lib/permissions/actor'
import { may } from '@/lib/permissions/authorize'
import type { TemplateView } from '@/lib/privilege-templates/template-view'
import { TemplateMenu } from './template-menu'

type TemplatesTableProps = { actor: Actor; templates: TemplateView[]; now: Date }

/** All templates; admins rename and delete them here. */
export function TemplatesTable({ actor, templates, now }: TemplatesTableProps) {
  const say = useTranslations('templates.table')
  const canChange = may(actor, 'templates.update')
  return (
    <div className="md:rounded-lg md:border md:border-line md:bg-surface md:shadow-low">
      <Table>
        <caption className="sr-only">{say('caption')}</caption>
        <TableHead>
          <tr>
            <ColumnHeader className="md:rounded-tl-lg md:pl-4">{say('name')}</ColumnHeader>
            <ColumnHeader>{say('privileges')}</ColumnHeader>
            <ColumnHeader>{say('changed')}</ColumnHeader>
            <ColumnHeader className="md:rounded-tr-lg">
              <span className="sr-only">{say('actions')}</span>
            </ColumnHeader>
          </tr>
        </TableHead>
        <TableBody>
          {templates.map((template) => (
            <TableRow key={template.id} className="hover:bg-sunken md:[&:last-child>*]:border-b-0">
              <RowHeader className="max-w-80 pr-10 pb-2 font-medium [overflow-wrap:anywhere] md:pl-4">
                {template.name}
              </RowHeader>
              <Cell label={say('privileges')}>
                <PrivilegesInBrief isAdmin={false} hasAllRights={false} privileges={template.privileges} />
              </Cell>
              <Cell label={say('changed')} className="md:whitespace-nowrap">
                <RelativeTime at={template.updatedAt} now={now} />
              </Cell>
              <Cell className="absolute top-3 right-3 p-0 md:static md:w-12 md:pr-2 md:text-right">
                {canChange && <TemplateMenu template={template} mayAddGroup={may(actor, 'groups.change')} />}
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}
