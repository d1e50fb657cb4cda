import { useTranslations } from '#i18n'
import { CopyButton } from '@/components/ui/buttons/copy-button'
import { Card } from '@/components/ui/card'
import { CodeBlock } from './_operation/code-block'
import { code } from './code'

const rules = ['json', 'envelope', 'methods', 'versions', 'requestId'] as const

/** How to send the first request, and what holds for all of them. */
export function GettingStarted({ appUrl }: { appUrl: string }) {
  const say = useTranslations('apiPage')
  const command = `curl '${appUrl}/api/users' \\\n  -H 'Authorization: YOUR_API_KEY'`
  return (
    <Card titleId="start" title={say('start.title')}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-4 lg:grid-cols-2">
        <div className="space-y-3">
          <p>{say.rich('start.key', { code })}</p>
          <p>{say('start.try')}</p>
          <CodeBlock
            title={say('curl')}
            code={command}
            action={<CopyButton text={command} what={say('copyCurl')} />}
          />
        </div>
        <div className="space-y-2">
          <h3 className="font-semibold">{say('start.rules')}</h3>
          <ul className="list-disc space-y-1.5 pl-5">
            {rules.map((rule) => (
              <li key={rule}>{say.rich(`rules.${rule}`, { code })}</li>
            ))}
          </ul>
        </div>
      </div>
    </Card>
  )
}
