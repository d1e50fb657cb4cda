import { ShieldX } from 'lucide-react'
import { useTranslations } from '#i18n'
import { MessageScreen } from '@/components/shell/message-screen'

export default function Forbidden() {
  const say = useTranslations('notAllowed')
  return (
    <MessageScreen
      tabTitle={say('tabTitle')}
      icon={ShieldX}
      title={say('title')}
      next={{ href: '/account', label: say('toAccount') }}
    >
      <p>{say('text')}</p>
    </MessageScreen>
  )
}
