/** What Next hands to a page; the same as its generated PageProps, but there before the first build. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>
