CREATE TABLE "matching_inputs" (
	"tenant_id" uuid NOT NULL,
	"proposal_id" uuid NOT NULL,
	"input" jsonb NOT NULL,
	CONSTRAINT "matching_inputs_tenant_id_proposal_id_pk" PRIMARY KEY("tenant_id","proposal_id")
);
--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "objective" text DEFAULT 'everyone' NOT NULL;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "decisions" jsonb DEFAULT '{"pins":[],"forbids":[]}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "matching_inputs" ADD CONSTRAINT "matching_inputs_tenant_id_proposal_id_proposals_tenant_id_id_fk" FOREIGN KEY ("tenant_id","proposal_id") REFERENCES "public"."proposals"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposal_objective" CHECK ("proposals"."objective" in ('everyone', 'total', 'fairest'));--> statement-breakpoint

-- Tenants never meet, in this table as in every other.
GRANT SELECT, INSERT, UPDATE, DELETE ON matching_inputs TO tandem_app;
--> statement-breakpoint
ALTER TABLE matching_inputs ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE matching_inputs FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_tenant ON matching_inputs USING (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
