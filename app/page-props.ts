import type { Parameters } from '@/lib/http/page-query'

/** What Next hands to a page; the same as its generated PageProps, but there before the first build. */
export type SearchParams = Promise<Parameters>
