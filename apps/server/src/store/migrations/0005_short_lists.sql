CREATE TABLE "short_lists" (
	"tenant_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"wishes" jsonb NOT NULL,
	"set_aside" jsonb NOT NULL,
	CONSTRAINT "short_lists_tenant_id_programme_id_person_id_pk" PRIMARY KEY("tenant_id","programme_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "short_lists" ADD CONSTRAINT "short_list_of_participant" FOREIGN KEY ("tenant_id","programme_id","person_id") REFERENCES "public"."participants"("tenant_id","programme_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint

-- Tenants never meet, in this table as in every other.
GRANT SELECT, INSERT, UPDATE, DELETE ON short_lists TO tandem_app;
--> statement-breakpoint
ALTER TABLE short_lists ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE short_lists FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_tenant ON short_lists USING (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
--> statement-breakpoint

-- What was kept before there were these terms, rules and questions means the same as it did: a term that is not there
-- gives no points, a team may be paired, a pair is never repeated, nobody has answered. Every tenant's rows change.
ALTER TABLE programmes NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE participants NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE matching_inputs NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE programmes SET settings = '{"yearsAhead": {"least": 3, "most": 12}}'::jsonb || settings || jsonb_build_object(
  'weights', '{"wishes": 0, "style": 0, "zones": 0, "languages": 0, "waiting": 0}'::jsonb || (settings->'weights'),
  'rules', '{"sameTeam": true, "repeatAfterMonths": null}'::jsonb || (settings->'rules'));
--> statement-breakpoint
UPDATE participants SET profile =
  '{"style": {"thinking": null, "feedback": null, "planning": null, "advice": null}}'::jsonb || profile;
--> statement-breakpoint
UPDATE matching_inputs SET input = input || jsonb_build_object(
  'weights', '{"wishes": 0, "style": 0, "zones": 0, "languages": 0, "waiting": 0}'::jsonb || (input->'weights'),
  'rules', '{"sameTeam": true, "repeatAfterMonths": null}'::jsonb || (input->'rules'),
  'people', (SELECT coalesce(jsonb_agg(one || jsonb_build_object('profile',
      '{"style": {"thinking": null, "feedback": null, "planning": null, "advice": null}}'::jsonb || (one->'profile')) ORDER BY place), '[]')
    FROM jsonb_array_elements(input->'people') WITH ORDINALITY AS all_people(one, place)));
--> statement-breakpoint
ALTER TABLE programmes FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE participants FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE matching_inputs FORCE ROW LEVEL SECURITY;
