import { ShieldX } from 'lucide-react'
import { MessageScreen } from '@/components/shell/message-screen'

export default function Forbidden() {
  return (
    <MessageScreen
      tabTitle="Not allowed"
      icon={ShieldX}
      title="You may not open this page"
      next={{ href: '/account', label: 'Go to my account' }}
    >
      <p>Your privileges do not cover it. If you need it, ask an admin to change them.</p>
    </MessageScreen>
  )
}
