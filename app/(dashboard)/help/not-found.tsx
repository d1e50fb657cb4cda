import { Signpost } from 'lucide-react'
import { useTranslations } from '#i18n'
import { MessageScreen } from '@/components/shell/message-screen'

/** For a page of Help that is switched off. */
export default function HelpNotFound() {
  const say = useTranslations('notFound')
  return (
    <MessageScreen
      tabTitle={say('tabTitle')}
      icon={Signpost}
      title={say('page.title')}
      next={{ href: '/', label: say('start') }}
    >
      <p>{say('page.text')}</p>
    </MessageScreen>
  )
}
