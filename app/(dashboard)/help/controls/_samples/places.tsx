import { UserSearch } from 'lucide-react'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { Card } from '@/components/ui/card'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkTabs } from '@/components/ui/link-tabs'
import { Pagination } from '@/components/ui/table/pagination'
import { RowsThatOpen } from '@/components/ui/table/rows-that-open'
import { Cell, ColumnHeader, RowHeader, Table, TableHead, TableRow } from '@/components/ui/table/table'

const path = '/help/controls'

/** Tabs, tables, and what else holds other things. */
export function Places() {
  return (
    <>
      <Card titleId="places" title="Places" description="A card says in one line what it is about.">
        <div className="space-y-5">
          <LinkTabs
            label="Tabs"
            tabs={[
              { href: path, label: 'This one' },
              { href: '/help', label: 'Another' },
            ]}
          />
          <ChoiceLinks
            label="Choices"
            choices={[
              { href: path, isChosen: true, label: 'Chosen' },
              { href: `${path}?other`, isChosen: false, label: 'Other' },
            ]}
          />
          <Disclosure summary="What is shown on demand">
            <p>It works without a script.</p>
          </Disclosure>
          <Pagination page={1} pageCount={3} hrefOf={(page) => `${path}?page=${page}`} />
        </div>
      </Card>
      <div className="md:overflow-hidden md:rounded-lg md:border md:border-line md:bg-surface">
        <Table>
          <caption className="sr-only">Sample of a table</caption>
          <TableHead>
            <tr>
              <ColumnHeader>Name</ColumnHeader>
              <ColumnHeader>Requests</ColumnHeader>
            </tr>
          </TableHead>
          <RowsThatOpen>
            {['Ada Lovelace', 'Grace Hopper'].map((name, index) => (
              <TableRow key={name}>
                <RowHeader>{name}</RowHeader>
                <Cell label="Requests">{[1_111, 2_048][index]}</Cell>
              </TableRow>
            ))}
          </RowsThatOpen>
        </Table>
      </div>
      <Card>
        <EmptyState
          icon={UserSearch}
          title="Nothing here"
          action={<LinkButton href="/help">The one next step</LinkButton>}
        >
          <p>Why there is nothing.</p>
        </EmptyState>
      </Card>
    </>
  )
}
