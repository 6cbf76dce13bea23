ALTER TABLE "participants" ADD COLUMN "invited_by" uuid;
