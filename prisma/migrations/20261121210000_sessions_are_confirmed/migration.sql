-- AlterTable
ALTER TABLE "session" ADD COLUMN     "confirmed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- Whoever is signed in already gave the password then.
UPDATE "session" SET "confirmed_at" = "created_at";
