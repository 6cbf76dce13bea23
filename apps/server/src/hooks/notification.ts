import { z } from 'zod';
import { TenantId } from '@tandem/core/model';

const Item = z.object({ subscriptionId: z.string(), clientState: z.string().nullish(), tenantId: TenantId });

const Change = Item.extend({ resourceData: z.object({ id: z.string().optional() }).nullish() });

/** Change notifications of Microsoft Graph: they carry ids only, what changed is read afterwards. */
export const Notifications = z.object({ value: z.array(Change) });
export type Notification = z.infer<typeof Change>;

const LifecycleItem = Item.extend({
  lifecycleEvent: z.enum(['reauthorizationRequired', 'subscriptionRemoved', 'missed']),
});
export const LifecycleEvents = z.object({ value: z.array(LifecycleItem) });
export type LifecycleEvent = z.infer<typeof LifecycleItem>;
