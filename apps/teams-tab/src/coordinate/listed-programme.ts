import type { ProgrammeCard } from '@tandem/core/contract';

/** A programme in the list of all, with how many people and pairs it has. */
export type ListedProgramme = ProgrammeCard & { readonly people: number; readonly pairs: number };
