CREATE TABLE "healings" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"check_in_id" uuid NOT NULL,
	"cause" text NOT NULL,
	"people" jsonb NOT NULL,
	"did" text NOT NULL,
	"from_at" timestamptz NOT NULL,
	"to_at" timestamptz NOT NULL,
	"note" jsonb NOT NULL,
	"decided_at" timestamptz NOT NULL,
	"undone" boolean DEFAULT false NOT NULL,
	CONSTRAINT "healings_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "healing_cause" CHECK ("healings"."cause" in ('declined', 'busy', 'away', 'edited', 'removed')),
	CONSTRAINT "healing_deed" CHECK ("healings"."did" in ('moved', 'skipped', 'asked', 'followed', 'dropped'))
);
--> statement-breakpoint
ALTER TABLE "check_ins" ADD COLUMN "unsettled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD COLUMN "mark" jsonb;--> statement-breakpoint
ALTER TABLE "healings" ADD CONSTRAINT "healings_tenant_id_check_in_id_check_ins_tenant_id_id_fk" FOREIGN KEY ("tenant_id","check_in_id") REFERENCES "public"."check_ins"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "healings_of_check_in" ON "healings" USING btree ("tenant_id","check_in_id","decided_at");--> statement-breakpoint
CREATE UNIQUE INDEX "asked_once_of_a_time" ON "healings" USING btree ("tenant_id","check_in_id","to_at") WHERE "healings"."did" = 'asked';--> statement-breakpoint

-- Tenants never meet, in this table as in every other.
GRANT SELECT, INSERT, UPDATE, DELETE ON healings TO tandem_app;
--> statement-breakpoint
ALTER TABLE healings ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE healings FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_tenant ON healings USING (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
--> statement-breakpoint

-- Programmes from before have the usual rules. Their owner sees all tenants' rows for this one statement.
ALTER TABLE programmes NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE programmes SET settings = settings || '{"healing":{"decides":"tandem","toleranceDays":5,"movesAMonth":2,"quietFrom":1200,"quietUntil":420,"noticeHours":24}}'::jsonb
  WHERE NOT settings ? 'healing';
--> statement-breakpoint
ALTER TABLE programmes FORCE ROW LEVEL SECURITY;
