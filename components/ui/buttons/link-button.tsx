import Link from 'next/link'
import type { ComponentProps } from 'react'
import { LinkPending } from '../progress/link-pending'
import { type ButtonLook, buttonStyles } from './button-styles'

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton({ variant, size, children, ...rest }: ComponentProps<typeof Link> & ButtonLook) {
  return (
    <Link className={buttonStyles({ variant, size })} {...rest}>
      {children}
      <LinkPending />
    </Link>
  )
}
