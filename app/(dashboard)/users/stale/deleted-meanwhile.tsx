/** Somebody deleted the user while the form was open: the way to bring them back, and then to save. */
export function DeletedMeanwhile({ userId }: { userId: string }) {
  return (
    <p>
      What you typed is still here.{' '}
      <a href={`/users/deleted?q=${userId}`} target="_blank" rel="noopener" className="underline">
        Restore them under Deleted users in another tab
      </a>
      , then save again.
    </p>
  )
}
