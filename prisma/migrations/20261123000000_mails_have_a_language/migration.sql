-- AlterTable
-- Mails that wait while this runs were written when there was English only. Which languages there are is the business of
-- the catalogue, so no constraint lists them: a further one needs no migration.
ALTER TABLE "mail" ADD COLUMN     "language" TEXT NOT NULL DEFAULT 'en';
