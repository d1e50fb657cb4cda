/** SQL: the text of a user that words are looked for in, as the index app_user_search_idx has it. */
export const searchedText =
  "(folded(first_name) || ' ' || folded(last_name) || ' ' || folded_address(email_address))"
