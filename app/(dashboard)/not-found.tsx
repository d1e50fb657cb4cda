import { UserX } from 'lucide-react'
import { MessageScreen } from '@/components/shell/message-screen'

export default function UserNotFound() {
  return (
    <MessageScreen
      tabTitle="Not found"
      icon={UserX}
      title="There is no such user"
      next={{ href: '/', label: 'Go to the start' }}
    >
      <p>Perhaps the address is misspelt, or the user was deleted meanwhile.</p>
    </MessageScreen>
  )
}
