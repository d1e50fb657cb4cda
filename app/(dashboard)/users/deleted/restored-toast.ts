import { toast } from '@/components/ui/toast'

export function toastRestored(userId: string, name: string): void {
  toast.success(`${name} is restored`, {
    description: 'With the same privileges, password and API key. They have to sign in again.',
    action: { label: 'Open', href: `/users/${userId}` },
  })
}
