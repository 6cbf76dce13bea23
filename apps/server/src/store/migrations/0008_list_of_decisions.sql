ALTER TABLE "proposals" ALTER COLUMN "decisions" SET DEFAULT '[]'::jsonb;--> statement-breakpoint

-- Custom: pins and forbids become one list of decisions. The owner sees every row only while row-level security is not
-- forced.
ALTER TABLE proposals NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE proposals SET decisions = (
  SELECT coalesce(jsonb_agg((one - 'people') || jsonb_build_object(
      'decision', jsonb_build_object('kind', kind, 'people', one->'people')) ORDER BY kind DESC, place), '[]')
    FROM (VALUES ('pin', decisions->'pins'), ('forbid', decisions->'forbids')) AS kinds(kind, list),
      jsonb_array_elements(list) WITH ORDINALITY AS all_of_a_kind(one, place))
  WHERE jsonb_typeof(decisions) = 'object';
--> statement-breakpoint
ALTER TABLE proposals FORCE ROW LEVEL SECURITY;
