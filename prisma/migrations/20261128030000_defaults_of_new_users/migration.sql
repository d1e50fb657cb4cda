-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "new_users_active" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "new_users_group_id" TEXT;
