DROP INDEX "app_user_search_idx";
DROP INDEX "app_user_name_idx";
ALTER INDEX "app_user_folded_search_idx" RENAME TO "app_user_search_idx";
ALTER INDEX "app_user_folded_name_idx" RENAME TO "app_user_name_idx";

-- The function searchable() and its extension unaccent stay: while an upgrade goes from process to process, those of the
-- version before still search with it. They find, without an index.
