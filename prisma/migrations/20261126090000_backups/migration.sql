-- When backups were made, by whichever process: scheduled ones wait for the one before, and metrics tell the age.
CREATE TABLE "backup_run" (
  "id" TEXT NOT NULL,
  "finished_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "file" TEXT NOT NULL,
  "bytes" BIGINT NOT NULL,

  CONSTRAINT "backup_run_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "backup_run_finished_at_idx" ON "backup_run" ("finished_at");
