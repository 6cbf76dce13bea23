import { findIana } from 'windows-iana';

/** Mailboxes name their zone in Windows' words or in IANA's. */
export const ianaZone = (name: string): string => findIana(name)[0] ?? name;
