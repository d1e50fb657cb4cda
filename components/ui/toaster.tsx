'use client'

import { Toaster as Sonner } from 'sonner'

/** Short messages after an act. They stay 20 s, can be reached (Alt+T) and closed; what they say is also on the page. */
export function Toaster() {
  return (
    <Sonner
      position="bottom-right"
      duration={20_000}
      closeButton
      expand
      // Above the Save bar of long forms.
      offset={{ bottom: 76, right: 16 }}
      mobileOffset={{ bottom: 76, left: 16, right: 16 }}
      containerAriaLabel="Messages"
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'relative flex w-full items-start gap-2.5 rounded-md border border-line bg-raised py-3 pr-10 pl-3.5 text-base text-ink shadow-raised',
          title: 'font-medium',
          description: 'text-sm text-muted',
          icon: 'mt-0.5 shrink-0 [&_svg]:size-4.5',
          success: '[&_[data-icon]]:text-success',
          error: '[&_[data-icon]]:text-danger',
          closeButton:
            '!absolute !top-2 !right-2 !left-auto !grid !size-7 !translate-0 !place-items-center !rounded-sm !border-0 !bg-transparent !text-muted hover:!text-ink',
        },
      }}
    />
  )
}
