-- The Users screen is ordered by name unless somebody wants otherwise: its first page is read from this index, also
-- when a filter leaves out some people. The other orders sort all that match, which takes no longer than counting them
-- (docs/decisions/018); an index for each would cost every change of a user.
CREATE INDEX "app_user_name_idx" ON "app_user" (
    "org_id", ("searchable"("first_name" || ' ' || "last_name")) COLLATE "C", "id"
);
