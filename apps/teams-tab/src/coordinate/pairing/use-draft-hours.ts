import type { DraftHours } from '@tandem/core/contract';
import type { PairId } from '@tandem/core/model';
import { skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useTandem } from '../../start/tandem.ts';
import type { Deciding } from './use-deciding.ts';

export type PlannedHour = DraftHours['series'][number];

/** The hours of a draft, once somebody asked for them or chose one: reading every calendar takes a while. */
export const useDraftHours = (deciding: Deciding | null, asked: boolean): UseQueryResult<DraftHours> => {
  const { api } = useTandem();
  const isChosen = deciding?.decided.decisions.some(({ kind }) => kind === 'hour') === true;
  const input = deciding !== null && (asked || isChosen) ? { proposalId: deciding.proposal.id } : skipToken;
  return useQuery(api.pairing.hours.queryOptions({ input, retry: false }));
};

export const hourOf = (hours: DraftHours | undefined, pairId: PairId): PlannedHour | null =>
  hours?.series.find((one) => one.pairId === pairId) ?? null;
