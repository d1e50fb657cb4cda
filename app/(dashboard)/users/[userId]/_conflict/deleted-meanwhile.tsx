import { useTranslations } from '#i18n'

/** Another user deleted this user while the form was open: the way to restore them, and then to save. */
export function DeletedMeanwhile({ userId }: { userId: string }) {
  const say = useTranslations('stale')
  return (
    <p>
      {say.rich('deleted', {
        link: (chunks) => (
          <a href={`/users/deleted?q=${userId}`} target="_blank" rel="noopener" className="underline">
            {chunks}
          </a>
        ),
      })}
    </p>
  )
}
