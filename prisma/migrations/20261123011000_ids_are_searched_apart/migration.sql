DROP INDEX "app_user_search_idx";
ALTER INDEX "app_user_text_search_idx" RENAME TO "app_user_search_idx";
