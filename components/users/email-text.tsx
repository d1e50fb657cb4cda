import { cn } from '../ui/cn'

type EmailTextProps = {
  address: string
  /** In tables the address is in one line and is cut off at its end. */
  isCutInTable?: boolean
}

/** An email address that breaks after its @ before it breaks inside a word. Its copied text is the same. */
export function EmailText({ address, isCutInTable = false }: EmailTextProps) {
  const at = address.lastIndexOf('@') + 1
  return (
    <span className="[overflow-wrap:anywhere]">
      {address.slice(0, at)}
      <span className={cn('inline-block max-w-full', isCutInTable && 'md:inline')}>{address.slice(at)}</span>
    </span>
  )
}
