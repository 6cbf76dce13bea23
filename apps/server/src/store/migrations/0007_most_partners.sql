-- Custom: what people said before they could say how many partners they take in all. The owner sees every row only
-- while row-level security is not forced.
ALTER TABLE participants NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE matching_inputs NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE participants SET profile = '{"mostPartners": null}'::jsonb || profile;
--> statement-breakpoint
UPDATE matching_inputs SET input = input || jsonb_build_object(
  'people', (SELECT coalesce(jsonb_agg(one || jsonb_build_object('profile',
      '{"mostPartners": null}'::jsonb || (one->'profile')) ORDER BY place), '[]')
    FROM jsonb_array_elements(input->'people') WITH ORDINALITY AS all_people(one, place)));
--> statement-breakpoint
ALTER TABLE participants FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE matching_inputs FORCE ROW LEVEL SECURITY;
