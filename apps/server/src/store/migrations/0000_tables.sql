CREATE TABLE "agenda_items" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"check_in_id" uuid NOT NULL,
	"author" uuid NOT NULL,
	"text" text NOT NULL,
	"minutes" integer NOT NULL,
	"added_at" timestamptz NOT NULL,
	CONSTRAINT "agenda_items_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "check_ins" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"series_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"originally_at" timestamptz NOT NULL,
	"starts_at" timestamptz NOT NULL,
	"minutes" integer NOT NULL,
	"state" text NOT NULL,
	"note" jsonb,
	CONSTRAINT "check_ins_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "check_in_number" UNIQUE("tenant_id","series_id","number"),
	CONSTRAINT "check_in_original" UNIQUE("tenant_id","series_id","originally_at"),
	CONSTRAINT "check_in_state" CHECK ("check_ins"."state" in ('planned', 'booked', 'held', 'missed', 'unknown', 'skipped', 'cancelled')),
	CONSTRAINT "check_in_minutes" CHECK ("check_ins"."minutes" between 15 and 90)
);
--> statement-breakpoint
CREATE TABLE "pulses" (
	"tenant_id" uuid NOT NULL,
	"check_in_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"answer" jsonb NOT NULL,
	"sent_at" timestamptz NOT NULL,
	CONSTRAINT "pulses_tenant_id_check_in_id_person_id_pk" PRIMARY KEY("tenant_id","check_in_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "reservations" (
	"tenant_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"check_in_id" uuid NOT NULL,
	"starts_at" timestamptz NOT NULL,
	"ends_at" timestamptz NOT NULL,
	"during" "tstzrange" GENERATED ALWAYS AS (tstzrange(starts_at, ends_at)) STORED,
	CONSTRAINT "reservations_tenant_id_check_in_id_person_id_pk" PRIMARY KEY("tenant_id","check_in_id","person_id"),
	CONSTRAINT "reservation_order" CHECK ("reservations"."starts_at" < "reservations"."ends_at")
);
--> statement-breakpoint
CREATE TABLE "series" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"pair_id" uuid NOT NULL,
	"owner" uuid NOT NULL,
	"slot" jsonb NOT NULL,
	"cadence" jsonb NOT NULL,
	"state" text NOT NULL,
	"event_id" text,
	"ical_uid" text,
	"join_url" text,
	"problem" jsonb,
	"free" integer NOT NULL,
	"created_at" timestamptz NOT NULL,
	CONSTRAINT "series_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "series_state" CHECK ("series"."state" in ('planned', 'booked', 'stuck', 'ended')),
	CONSTRAINT "booked_has_event" CHECK ("series"."state" <> 'booked' or ("series"."event_id" is not null and "series"."ical_uid" is not null))
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"tenant_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"roles" jsonb NOT NULL,
	"profile" jsonb NOT NULL,
	"joined_at" timestamptz NOT NULL,
	CONSTRAINT "participants_tenant_id_programme_id_person_id_pk" PRIMARY KEY("tenant_id","programme_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person" jsonb NOT NULL,
	"calendar" text DEFAULT 'unknown' NOT NULL,
	"fetched_at" timestamptz NOT NULL,
	CONSTRAINT "people_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "person_calendar" CHECK ("people"."calendar" in ('readable', 'unreadable', 'unknown'))
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"state" text NOT NULL,
	"settings" jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamptz NOT NULL,
	CONSTRAINT "programmes_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "programme_state" CHECK ("programmes"."state" in ('draft', 'enrolling', 'matching', 'active', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "tenants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"onboarded_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pairs" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"first_id" uuid NOT NULL,
	"first_role" text NOT NULL,
	"second_id" uuid NOT NULL,
	"second_role" text NOT NULL,
	"score" jsonb NOT NULL,
	"state" text NOT NULL,
	"paired_at" timestamptz NOT NULL,
	"unplaced" jsonb,
	CONSTRAINT "pairs_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "two_people" CHECK ("pairs"."first_id" <> "pairs"."second_id"),
	CONSTRAINT "pair_state" CHECK ("pairs"."state" in ('active', 'ended')),
	CONSTRAINT "pair_roles" CHECK (("pairs"."first_role", "pairs"."second_role") in (('mentor', 'mentee'), ('peer', 'peer')))
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"state" text NOT NULL,
	"step" text NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"result" jsonb,
	"reason" jsonb,
	"created_by" uuid NOT NULL,
	"created_at" timestamptz NOT NULL,
	CONSTRAINT "proposals_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "proposal_state" CHECK ("proposals"."state" in ('running', 'draft', 'published', 'cancelled', 'failed')),
	CONSTRAINT "proposal_result" CHECK (("proposals"."state" in ('draft', 'published')) = ("proposals"."result" is not null))
);
--> statement-breakpoint
CREATE TABLE "intentions" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"series_id" uuid,
	"payload" jsonb NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamptz NOT NULL,
	"problem" jsonb,
	"created_at" timestamptz NOT NULL,
	CONSTRAINT "intentions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "intention_state" CHECK ("intentions"."state" in ('open', 'done', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"tenant_id" uuid NOT NULL,
	"owner" uuid NOT NULL,
	"subscription" text,
	"client_state" text NOT NULL,
	"until" timestamptz,
	CONSTRAINT "subscriptions_tenant_id_owner_pk" PRIMARY KEY("tenant_id","owner")
);
--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_tenant_id_check_in_id_check_ins_tenant_id_id_fk" FOREIGN KEY ("tenant_id","check_in_id") REFERENCES "public"."check_ins"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_tenant_id_series_id_series_tenant_id_id_fk" FOREIGN KEY ("tenant_id","series_id") REFERENCES "public"."series"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulses" ADD CONSTRAINT "pulses_tenant_id_check_in_id_check_ins_tenant_id_id_fk" FOREIGN KEY ("tenant_id","check_in_id") REFERENCES "public"."check_ins"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_tenant_id_check_in_id_check_ins_tenant_id_id_fk" FOREIGN KEY ("tenant_id","check_in_id") REFERENCES "public"."check_ins"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_tenant_id_pair_id_pairs_tenant_id_id_fk" FOREIGN KEY ("tenant_id","pair_id") REFERENCES "public"."pairs"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_tenant_id_programme_id_programmes_tenant_id_id_fk" FOREIGN KEY ("tenant_id","programme_id") REFERENCES "public"."programmes"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_tenant_id_person_id_people_tenant_id_id_fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."people"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_tenant_id_programme_id_first_id_participants_tenant_id_programme_id_person_id_fk" FOREIGN KEY ("tenant_id","programme_id","first_id") REFERENCES "public"."participants"("tenant_id","programme_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_tenant_id_programme_id_second_id_participants_tenant_id_programme_id_person_id_fk" FOREIGN KEY ("tenant_id","programme_id","second_id") REFERENCES "public"."participants"("tenant_id","programme_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_tenant_id_programme_id_programmes_tenant_id_id_fk" FOREIGN KEY ("tenant_id","programme_id") REFERENCES "public"."programmes"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intentions" ADD CONSTRAINT "intentions_tenant_id_series_id_series_tenant_id_id_fk" FOREIGN KEY ("tenant_id","series_id") REFERENCES "public"."series"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_of_check_in" ON "agenda_items" USING btree ("tenant_id","check_in_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_series_of_a_pair" ON "series" USING btree ("tenant_id","pair_id") WHERE "series"."state" <> 'ended';--> statement-breakpoint
CREATE INDEX "series_by_event" ON "series" USING btree ("tenant_id","ical_uid");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_pair_of_the_same_two" ON "pairs" USING btree ("tenant_id","programme_id",least("first_id", "second_id"),greatest("first_id", "second_id")) WHERE "pairs"."state" = 'active';--> statement-breakpoint
CREATE INDEX "pairs_of_first" ON "pairs" USING btree ("tenant_id","first_id");--> statement-breakpoint
CREATE INDEX "pairs_of_second" ON "pairs" USING btree ("tenant_id","second_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_running_proposal" ON "proposals" USING btree ("tenant_id","programme_id") WHERE "proposals"."state" = 'running';--> statement-breakpoint
CREATE INDEX "intentions_of_series" ON "intentions" USING btree ("tenant_id","series_id");--> statement-breakpoint
CREATE INDEX "subscription_by_id" ON "subscriptions" USING btree ("tenant_id","subscription");