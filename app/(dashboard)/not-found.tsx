import { UserX } from 'lucide-react'
import { useTranslations } from '#i18n'
import { MessageScreen } from '@/components/shell/message-screen'

export default function UserNotFound() {
  const say = useTranslations('notFound')
  return (
    <MessageScreen
      tabTitle={say('tabTitle')}
      icon={UserX}
      title={say('user.title')}
      next={{ href: '/', label: say('start') }}
    >
      <p>{say('user.text')}</p>
    </MessageScreen>
  )
}
