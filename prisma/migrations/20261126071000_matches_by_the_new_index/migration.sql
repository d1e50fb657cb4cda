DROP INDEX "app_user_search_idx";
DROP INDEX "app_user_name_idx";
ALTER INDEX "app_user_folded_search_idx" RENAME TO "app_user_search_idx";
ALTER INDEX "app_user_folded_name_idx" RENAME TO "app_user_name_idx";

-- The extension unaccent, which only this function needed, stays: something else in the database may use it.
DROP FUNCTION "searchable"(text);
