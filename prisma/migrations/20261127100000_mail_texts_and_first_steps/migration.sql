-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "first_steps_closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "mail_language" TEXT NOT NULL DEFAULT 'en',
ADD COLUMN     "recovery_noted_at" TIMESTAMPTZ(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "mail_text" (
    "org_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "button" TEXT NOT NULL,
    "afterwards" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mail_text_pkey" PRIMARY KEY ("org_id","kind","language")
);

-- CreateIndex
CREATE INDEX "mail_org_id_id_idx" ON "mail"("org_id", "id");

-- AddForeignKey
ALTER TABLE "mail_text" ADD CONSTRAINT "mail_text_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the database itself keeps.

ALTER TABLE "organisation"
    ADD CONSTRAINT "organisation_mail_language_form" CHECK ("mail_language" ~ '^[a-z]{2}$'),
    ADD CONSTRAINT "organisation_version_positive" CHECK ("version" > 0);

ALTER TABLE "mail_text"
    ADD CONSTRAINT "mail_text_subject_length" CHECK (char_length("subject") BETWEEN 1 AND 200),
    ADD CONSTRAINT "mail_text_body_length" CHECK (char_length("body") BETWEEN 1 AND 4000),
    ADD CONSTRAINT "mail_text_button_length" CHECK (char_length("button") <= 80),
    ADD CONSTRAINT "mail_text_afterwards_length" CHECK (char_length("afterwards") <= 4000),
    ADD CONSTRAINT "mail_text_version_positive" CHECK ("version" > 0);

-- Of mails whose last attempt failed; they are few, and Prisma has no word for such an index.
CREATE INDEX "mail_org_id_troubled_idx" ON "mail"("org_id", "id") WHERE "stage" IS NOT NULL;

-- An organisation that is there already took its first steps.
UPDATE "organisation" SET "first_steps_closed_at" = now();
