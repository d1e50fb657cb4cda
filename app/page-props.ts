import type { Parameters } from '@/lib/http/page-query'

/** The props that Next gives a page; the same as its generated PageProps, but available before the first build. */
export type SearchParams = Promise<Parameters>
