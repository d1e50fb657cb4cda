import { Fragment } from 'react'

/** An email address that breaks after its dots and its @ before it breaks inside a word. Its copied text is the same. */
export function EmailText({ address }: { address: string }) {
  const parts = address.split(/(?<=[@.])/)
  return (
    <span className="[overflow-wrap:anywhere]">
      {parts.map((part, place) => (
        // The parts of an address have no other name than their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: an address is replaced as a whole
        <Fragment key={place}>
          {place > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  )
}
