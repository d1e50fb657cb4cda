-- Users above all organisations, and the log of the installation itself, belong to a row with an empty id: it is made with
-- the first of these users (ALLOW_SUPER_USERS).
ALTER TABLE "organisation" DROP CONSTRAINT "organisation_id_form";
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_id_form" CHECK ("id" ~ '^([0-9a-f]{24})?$');
