import { z } from 'zod';

const Settings = z.object({
  organisation: z.string(),
  tenantId: z.string(),
  clientId: z.string(),
  /** The product's own scope, `api://…/access_as_user`. */
  scope: z.string(),
  productUrl: z.string(),
});

/** What the sandbox wrote into this page. */
export const settings = Settings.parse(JSON.parse(document.getElementById('settings')?.textContent ?? 'null'));

export const productOrigin = new URL(settings.productUrl).origin;
