ALTER TABLE "intentions" ADD COLUMN "refused" integer DEFAULT 0 NOT NULL;
