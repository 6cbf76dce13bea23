import type { Caller } from '@tandem/core/access';
import type { OwnShortList, Suggested } from '@tandem/core/contract';
import type { MatchingInput, Suggestion } from '@tandem/core/matching';
import { forReader } from '@tandem/core/messages';
import type { Participant, Person, PersonId, Programme, ProgrammeId, TenantId } from '@tandem/core/model';
import type { Availability } from '@tandem/core/ports';
import type { Deps } from '../../deps.ts';
import { present } from '../../identity/require.ts';
import { listParticipants } from '../../store/participants.ts';
import { findProgramme } from '../../store/programmes.ts';
import { findShortList } from '../../store/short-lists.ts';
import { matchingWindow } from '../pairing/windows.ts';
import { peopleById } from '../people/directory.ts';
import { personCard } from '../people/present.ts';
import { programmeCard } from '../programmes/present.ts';

/** Colleagues suggested beside those one asked for. With oneself they fill one question for calendars. */
const SUGGESTED = 6;

/** A participant's own say: who fits them and why, whom they asked for and whom they set aside. */
export const readShortList = async (deps: Deps, caller: Caller, programmeId: ProgrammeId): Promise<OwnShortList> => {
  const { programme, participants, list } = await deps.store.inTenant(caller.tenantId, async (tx) => ({
    programme: present(await findProgramme(tx, programmeId)),
    participants: await listParticipants(tx, programmeId),
    list: await findShortList(tx, programmeId, caller.personId),
  }));
  const me = present(participants.find(({ personId }) => personId === caller.personId) ?? null);
  const across = participants.filter((each) => each !== me && areAcross(me, each));
  const people = await peopleById(
    deps,
    caller.tenantId,
    [me, ...across].map(({ personId }) => personId),
  );
  const suggestions = await suggest(deps, caller.tenantId, programme, { me, across, people, wishes: list.wishes });
  const shown = new Set(suggestions.map(({ personId }) => personId));
  return {
    programme: programmeCard(programme),
    me: personCard(present(people.get(caller.personId) ?? null)),
    ...list,
    suggested: suggestions.flatMap((suggestion) => suggested(suggestion, people, caller.personId)),
    others: across.flatMap(({ personId }) => {
      const person = people.get(personId);
      return person === undefined || shown.has(personId) ? [] : [personCard(person)];
    }),
  };
};

type Pool = {
  readonly me: Participant;
  readonly across: readonly Participant[];
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly wishes: readonly PersonId[];
};

/** The best by what profiles say; of these, calendars are read and the order is made again. */
const suggest = async (
  deps: Deps,
  tenantId: TenantId,
  programme: Programme,
  { me, across, people, wishes }: Pool,
): Promise<readonly Suggestion[]> => {
  const now = deps.clock();
  const inputOf = (some: readonly Participant[], calendars: ReadonlyMap<PersonId, Availability>): MatchingInput => ({
    people: some.flatMap(({ personId, roles, profile }) => {
      const person = people.get(personId);
      return person === undefined ? [] : [{ person, roles, profile, availability: calendars.get(personId) ?? UNREAD }];
    }),
    rules: programme.rules,
    weights: programme.weights,
    yearsAhead: programme.yearsAhead,
    window: matchingWindow(programme, now),
    now,
    earlier: [],
  });
  const everybody = inputOf([me, ...across], new Map());
  const best = await deps.compute.suggest(everybody, me.personId, SUGGESTED, wishes);
  const close = new Set([me.personId, ...best.map(({ personId }) => personId)]);
  const asked = [...close].flatMap((id) => people.get(id) ?? []);
  const calendars = await deps.recent.availability(tenantId, asked, everybody.window);
  const few = [me, ...across].filter(({ personId }) => close.has(personId));
  return deps.compute.suggest(inputOf(few, calendars), me.personId, close.size, wishes);
};

const UNREAD: Availability = { state: 'unreadable', code: 'notAsked' };

const areAcross = (me: Participant, other: Participant): boolean => {
  const takes = ({ roles }: Participant, role: string) => roles.some((each) => each.role === role && each.capacity > 0);
  return (
    (takes(me, 'peer') && takes(other, 'peer')) ||
    (takes(me, 'mentee') && takes(other, 'mentor')) ||
    (takes(me, 'mentor') && takes(other, 'mentee'))
  );
};

const suggested = (
  { personId, score, sharedHours }: Suggestion,
  people: ReadonlyMap<PersonId, Person>,
  reader: PersonId,
): Suggested[] => {
  const person = people.get(personId);
  if (person === undefined) return [];
  const reasons = score.reasons.map((reason) => ({ ...reason, message: forReader(reason.message, reader) }));
  const most = reasons.reduce((sum, { of }) => sum + of, 0);
  return [{ person: personCard(person), score: { total: score.total, reasons }, most, sharedHours }];
};
