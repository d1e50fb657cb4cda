import 'server-only'

/** SQL: what is searched by its words, as the index app_user_search_idx has it. */
export const searchableText = `searchable(first_name || ' ' || last_name || ' ' || email_address)`
