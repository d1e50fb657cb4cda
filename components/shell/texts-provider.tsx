'use client'

/** Brings the texts of a language to the components of the browser. */
export { IntlProvider as TextsProvider } from 'use-intl/react'
