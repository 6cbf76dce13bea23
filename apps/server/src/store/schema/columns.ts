import { Temporal } from 'temporal-polyfill';
import { customType, uuid } from 'drizzle-orm/pg-core';
import type { TenantId } from '@tandem/core/model';

/** A moment: `timestamptz` in the database, epoch milliseconds in the code. */
export const instant = customType<{ data: number; driverData: Date | string }>({
  dataType: () => 'timestamptz',
  toDriver: (milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds).toString(),
  fromDriver: (value) => (typeof value === 'string' ? Date.parse(value) : value.getTime()),
});

/** Every row says whose it is; row-level security compares it with the transaction's tenant. */
export const tenantId = () => uuid('tenant_id').$type<TenantId>().notNull();
