import { FileJson } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { describeRoutes } from '@/app/api/describe-routes'
import { PageHeader } from '@/components/shell/page-header'
import { buttonStyles } from '@/components/ui/buttons/button-styles'
import { Card } from '@/components/ui/card'
import { env } from '@/lib/env'
import { getLocale, getTranslations } from '@/lib/i18n/request-texts'
import { requireActor } from '@/lib/web/current-actor'
import { FieldList } from './_operation/field-list'
import { OperationCard } from './_operation/operation-card'
import { operationsByTag } from './_operation/operations-by-tag'
import { errorsOf } from './_operation/responses'
import { objectAnchor } from './_operation/type-words'
import { Contents } from './contents'
import { ErrorsCard } from './errors-card'
import { GettingStarted } from './getting-started'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('apiPage'))('title') }
}

/** The API of this installation, in the words of the reader, from the same contracts as the OpenAPI document. */
export default async function ApiReferencePage() {
  await requireActor('/help/api')
  if (!env().OPENAPI) notFound()
  const say = await getTranslations('apiPage')
  const description = describeRoutes(await getLocale())
  const groups = operationsByTag(description)
  return (
    <>
      <PageHeader
        title={say('title')}
        trail={[{ href: '/help', label: say('trail') }]}
        description={say('description')}
        action={
          // The file itself, not a page to go to.
          <a href="/api/openapi.json" className={buttonStyles({})}>
            <FileJson aria-hidden />
            {say('download')}
          </a>
        }
      />
      <div className="space-y-5">
        <GettingStarted appUrl={env().APP_URL} />
        <Contents groups={groups} />
        {groups.map(({ tag, operations }, index) => (
          <section key={tag.name} aria-labelledby={`tag-${index}`} className="space-y-4 pt-2">
            <div>
              <h2 id={`tag-${index}`} className="text-xl font-semibold tracking-tight">
                {tag.name}
              </h2>
              <p className="text-muted">{tag.description}</p>
            </div>
            {operations.map((operation) => (
              <OperationCard
                key={operation.operationId}
                operation={operation}
                schemas={description.components.schemas}
                appUrl={env().APP_URL}
              />
            ))}
          </section>
        ))}
        <ErrorsCard errors={errorsOf(description)} />
        <Card titleId="objects" title={say('schemas')}>
          <div className="space-y-6">
            {Object.entries(description.components.schemas).map(([name, schema]) => (
              <section key={name} aria-labelledby={objectAnchor(name)} className="space-y-2">
                <h3 id={objectAnchor(name)} className="scroll-mt-20 font-mono font-semibold">
                  {name}
                </h3>
                <FieldList schema={schema} />
              </section>
            ))}
          </div>
        </Card>
      </div>
    </>
  )
}
