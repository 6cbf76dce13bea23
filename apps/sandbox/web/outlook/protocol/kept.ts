import { z } from 'zod';

/** Each value is JSON text. */
const RoamingSettings = z.record(z.string(), z.string());
export type RoamingSettings = z.infer<typeof RoamingSettings>;

const CustomProperties = z.record(z.string(), z.unknown());
export type CustomProperties = z.infer<typeof CustomProperties>;

/** What an add-in keeps in the mailbox. It stays in this browser, by person and item. */
export const readRoaming = (personId: string): RoamingSettings =>
  RoamingSettings.catch({}).parse(read(`sandbox.roaming.${personId}`));

export const keepRoaming = (personId: string, settings: RoamingSettings): void =>
  localStorage.setItem(`sandbox.roaming.${personId}`, JSON.stringify(settings));

export const readProperties = (personId: string, itemId: string): CustomProperties =>
  CustomProperties.catch({}).parse(read(`sandbox.properties.${personId}.${itemId}`));

export const keepProperties = (personId: string, itemId: string, properties: CustomProperties): void =>
  localStorage.setItem(`sandbox.properties.${personId}.${itemId}`, JSON.stringify(properties));

const read = (key: string): unknown => JSON.parse(localStorage.getItem(key) ?? '{}');
