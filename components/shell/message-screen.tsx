import type { ComponentProps } from 'react'
import { LinkButton } from '../ui/buttons/link-button'
import { EmptyState } from '../ui/empty-state'

type MessageScreenProps = Omit<ComponentProps<typeof EmptyState>, 'heading' | 'action'> & {
  /** The title of the browser's tab, if no page sets one. */
  tabTitle?: string
  /** The way on. */
  next?: { href: string; label: string }
}

/** A whole screen that says one thing. */
export function MessageScreen({ tabTitle, next, ...message }: MessageScreenProps) {
  return (
    <>
      {tabTitle && <title>{`${tabTitle} · Gatehouse`}</title>}
      <EmptyState
        {...message}
        heading="h1"
        action={
          next && (
            <LinkButton variant="primary" href={next.href}>
              {next.label}
            </LinkButton>
          )
        }
      />
    </>
  )
}
