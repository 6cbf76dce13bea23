import { z } from 'zod';

const icon = z.object({ size: z.number(), url: z.string() });
const action = z.object({ id: z.string(), type: z.string() });
const control = z.object({ id: z.string(), actionId: z.string().optional(), icons: z.array(icon).default([]) });
const group = z.object({ id: z.string(), icons: z.array(icon).default([]), controls: z.array(control).default([]) });

/** The parts of a manifest that our own lint reads. */
export const Manifest = z.object({
  id: z.string(),
  icons: z.record(z.string(), z.string()),
  staticTabs: z.array(z.object({ entityId: z.string() })).default([]),
  validDomains: z.array(z.string()).default([]),
  webApplicationInfo: z.object({ id: z.string() }).optional(),
  authorization: z
    .object({ permissions: z.object({ resourceSpecific: z.array(z.object({ name: z.string(), type: z.string() })) }) })
    .optional(),
  activities: z
    .object({ activityTypes: z.array(z.object({ type: z.string(), templateText: z.string() })).default([]) })
    .optional(),
  extensions: z
    .array(
      z.object({
        requirements: z.object({ scopes: z.array(z.string()).default([]) }).optional(),
        runtimes: z.array(z.object({ id: z.string(), actions: z.array(action).default([]) })).default([]),
        ribbons: z.array(z.object({ tabs: z.array(z.object({ groups: z.array(group).default([]) })) })).default([]),
        autoRunEvents: z
          .array(z.object({ events: z.array(z.object({ type: z.string(), actionId: z.string() })) }))
          .default([]),
      }),
    )
    .default([]),
});
export type Manifest = z.infer<typeof Manifest>;
