import Link from 'next/link'
import { useTranslations } from '#i18n'

/** The link to Help, at the same place of every signed-out screen. */
export function HelpLink() {
  const say = useTranslations('shell')
  return (
    <Link
      href="/help"
      className="inline-flex min-h-6 items-center rounded-sm px-1 text-muted hover:text-ink hover:underline pointer-coarse:min-h-11"
    >
      {say('help')}
    </Link>
  )
}
