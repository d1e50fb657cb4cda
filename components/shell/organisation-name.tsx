import { useTranslations } from '#i18n'

/** Whose users and settings these are: a person may have accounts in several organisations. */
export function OrganisationName({ name }: { name: string }) {
  const say = useTranslations('shell')
  return (
    <p className="mt-1 line-clamp-2 text-xs text-muted [overflow-wrap:anywhere]" title={name}>
      <span className="sr-only">{say('organisation')} </span>
      {name}
    </p>
  )
}
