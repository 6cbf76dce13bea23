ALTER TABLE "series" ADD COLUMN "event_in_turn" jsonb;--> statement-breakpoint
CREATE INDEX "series_by_event_in_turn" ON "series" USING btree ("tenant_id",("event_in_turn" ->> 'iCalUId'));