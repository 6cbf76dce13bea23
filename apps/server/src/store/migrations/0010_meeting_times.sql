-- Programmes from before plan as they did: any half of the day, rather not over lunch, a day's notice. Nobody has said
-- anything. Every tenant's rows change.
ALTER TABLE programmes NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE participants NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE matching_inputs NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE programmes SET settings = '{"priority": "balanced", "meeting":
  {"half": "any", "lunch": "rather-not", "daysOff": [], "bufferMinutes": 0, "noticeHours": 24}}'::jsonb || settings;
--> statement-breakpoint
UPDATE participants SET profile =
  '{"meeting": {"half": null, "lunch": null, "daysOff": null, "bufferMinutes": null, "noticeHours": null}}'::jsonb || profile;
--> statement-breakpoint
UPDATE matching_inputs SET input = input || jsonb_build_object(
  'people', (SELECT coalesce(jsonb_agg(one || jsonb_build_object('profile',
      '{"meeting": {"half": null, "lunch": null, "daysOff": null, "bufferMinutes": null, "noticeHours": null}}'::jsonb
      || (one->'profile')) ORDER BY place), '[]')
    FROM jsonb_array_elements(input->'people') WITH ORDINALITY AS all_people(one, place)));
--> statement-breakpoint
ALTER TABLE programmes FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE participants FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE matching_inputs FORCE ROW LEVEL SECURITY;
