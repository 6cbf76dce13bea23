import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Package = z.object({
  activities: z.object({ activityTypes: z.array(z.object({ type: z.string(), templateText: z.string() })) }),
});

/** The app package that the organisation's administrator uploaded: from here it lies beside the apps. */
const uploaded = new URL('../../../../manifests/teams-manifest.json', import.meta.url);

const templates = new Map(
  Package.parse(JSON.parse(readFileSync(uploaded, 'utf8'))).activities.activityTypes.map(
    ({ type, templateText }) => [type, templateText] as const,
  ),
);

/** A notice as the activity feed writes it: the package's text for its type, filled in; the type where the package has none. */
export const feedLine = (type: string, parameters: Readonly<Record<string, string>>): string =>
  (templates.get(type) ?? type).replaceAll(/\{(\w+)\}/g, (place, name: string) => parameters[name] ?? place);
