import { useTranslations } from '#i18n'

type SecretProps = {
  /** null while it is hidden */
  text: string | null
  length: number
  what: string
}

/** A long code in monospace; dots while hidden, of the same width, so that showing it moves nothing. */
export function Secret({ text, length, what }: SecretProps) {
  const say = useTranslations('common')
  return (
    <code className="inline-flex min-h-8 max-w-full items-center rounded-md border border-line bg-sunken px-2.5 font-mono text-sm break-all">
      {text ?? (
        <>
          <span aria-hidden>{'•'.repeat(length)}</span>
          <span className="sr-only">{say('isHidden', { what })}</span>
        </>
      )}
    </code>
  )
}
