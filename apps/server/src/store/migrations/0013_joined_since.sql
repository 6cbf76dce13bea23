ALTER TABLE "matching_inputs" ADD COLUMN "joined" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "matching_inputs" ADD COLUMN "said" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint

-- Custom: drafts that stand know who was looked at and what each had said, as looked-at.ts says it. The owner sees every
-- row only while row-level security is not forced.
ALTER TABLE matching_inputs NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE matching_inputs SET said = (
  SELECT coalesce(jsonb_object_agg(one->'person'->>'id', md5(jsonb_build_array(
      one->'roles', one->'profile', coalesce(one->'wishes', '[]'), coalesce(one->'setAside', '[]'))::text)), '{}')
    FROM jsonb_array_elements(input->'people') one);
--> statement-breakpoint
ALTER TABLE matching_inputs FORCE ROW LEVEL SECURITY;
