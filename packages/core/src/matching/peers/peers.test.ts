import { describe, expect, it } from 'vitest';
import { blockedBy } from '../explain/blocked-by.ts';
import { withForbid, withPin } from '../explain/decided.ts';
import { changeWith } from '../explain/explain-pair.ts';
import { openRun } from '../live/live-run.ts';
import { candidate, idOf, inputOf } from '../inputs.testing.ts';
import { match } from '../match.ts';
import type { Candidate, MatchingInput } from '../types.ts';

const skill = (name: string, level: number) => [{ name, level }];
const peer = (number: number, profile: Partial<Candidate['profile']> = {}, places = 1) =>
  candidate(number, { peer: places }, { profile });
const gives = (offers: string, wants: string) => ({ offers: skill(offers, 3), wants: skill(wants, 1) });

const idsOf = (people: readonly Candidate[], rest: Partial<MatchingInput> = {}) =>
  match(inputOf(people, rest)).pairs.map(({ members }) => members.map(({ personId }) => personId));
const leftOf = (people: readonly Candidate[], rest: Partial<MatchingInput> = {}) =>
  match(inputOf(people, rest)).unmatched.map(({ reason, help }) => [reason.key, help?.key]);

describe('two peers', () => {
  it('are a pair of equals, the smaller id first, with reasons in words for equals', () => {
    const people = [peer(2, gives('Hiring', 'Feedback')), peer(1, gives('Feedback', 'Hiring'))];
    const [pair] = match(inputOf(people)).pairs;
    expect(pair?.members).toEqual([
      { personId: idOf(1), role: 'peer' },
      { personId: idOf(2), role: 'peer' },
    ]);
    expect(pair?.score.reasons[0]).toMatchObject({
      term: 'skills',
      points: 40,
      of: 40,
      message: {
        key: 'matching.peers.skills.both',
        values: { one: 'P1', other: 'P2', skill: 'Feedback', returned: 'Hiring' },
      },
    });
  });

  it('score by the weaker direction, as much as the programme says', () => {
    const people = [peer(1, { offers: skill('Feedback', 3) }), peer(2, { wants: skill('Feedback', 1) })];
    const skills = (weakerShare?: number) =>
      match(inputOf(people, weakerShare === undefined ? {} : { weakerShare })).pairs[0]?.score.reasons.find(
        ({ term }) => term === 'skills',
      )?.points;
    expect([skills(1), skills(), skills(0)]).toEqual([0, 5, 20]);
  });

  it('are better close in experience than far apart', () => {
    const years = (experience: number) => ({ experience });
    const people = [peer(1, years(1)), peer(2, years(20)), peer(3, years(2)), peer(4, years(22))];
    expect(idsOf(people)).toEqual([
      [idOf(1), idOf(3)],
      [idOf(2), idOf(4)],
    ]);
  });
});

describe('a pool of peers', () => {
  it('pairs everybody where taking the best pair first would leave two over', () => {
    const people = [peer(1, gives('Feedback', 'Hiring')), peer(2, gives('Hiring', 'Feedback')), peer(3), peer(4)];
    const forbids = [[idOf(3), idOf(4)] as const];
    expect(idsOf(people, { decisions: { pins: [], forbids } })).toHaveLength(2);
    expect(idsOf(people, { decisions: { pins: [], forbids }, objective: 'total', floor: 30 })).toEqual([
      [idOf(1), idOf(2)],
    ]);
  });

  it('gives somebody with two places two different partners', () => {
    expect(idsOf([peer(1, {}, 2), peer(2, {}, 2), peer(3, {}, 2)])).toHaveLength(3);
    expect(idsOf([peer(1, {}, 2), peer(2, {}, 2)])).toHaveLength(1);
  });

  it('is paired around pins and forbids, in either order', () => {
    const input = inputOf([peer(1), peer(2), peer(3), peer(4)]);
    expect(match(withPin(input, [idOf(4), idOf(1)])).pairs[0]).toMatchObject({
      members: [{ personId: idOf(1) }, { personId: idOf(4) }],
      notes: [{ key: 'matching.note.pinned' }],
    });
    const [first] = idsOf(input.people);
    if (first?.[0] === undefined || first[1] === undefined) throw new Error('No pair at all.');
    const without = withForbid(input, [first[1], first[0]]);
    expect(idsOf(without.people, without)).not.toContainEqual(first);
    const change = changeWith(openRun(input, { mentoring: [], peers: [], circles: [] }), without);
    expect(change.pairs).toBe(0);
    expect(change.gone.map((pair) => pair.people)).toContainEqual(first);
    expect(blockedBy(without, first[0], first[1])).toEqual(['forbidden']);
  });

  it('stands beside mentors and mentees, and pairs nobody twice', () => {
    const both = { mentor: 1, mentee: 1, peer: 1 };
    const { pairs } = match(inputOf([candidate(1, both), candidate(2, both), candidate(3, both), candidate(4, both)]));
    const keys = pairs.map(({ members }) =>
      members
        .map(({ personId }) => personId)
        .toSorted()
        .join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(pairs.filter(({ members }) => members.every(({ role }) => role === 'peer'))).toHaveLength(2);
  });
});

describe('a peer without a partner', () => {
  const busy = { interests: ['Chess'] };

  it('is told that nobody else is there, or that one more would do', () => {
    expect(leftOf([peer(1, busy)])).toEqual([['matching.unmatched.peers.alone', 'matching.help.invitePeers']]);
    expect(leftOf([peer(1, busy), peer(2, busy), peer(3, busy)])).toEqual([
      ['matching.unmatched.peers.odd', 'matching.help.onePeer'],
    ]);
    expect(leftOf([peer(1, busy), peer(2, busy), peer(3)])).toEqual([
      ['matching.unmatched.emptyProfile', 'matching.help.fillProfile'],
    ]);
  });

  it('is told which rule stands between, and what lifting it would give', () => {
    const boss = peer(1, busy);
    const report = candidate(2, { peer: 1 }, { person: { managers: [idOf(1)] }, profile: busy });
    const both = ['matching.unmatched.reportingLine', 'matching.help.reportingLine'];
    expect(leftOf([boss, report])).toEqual([both, both]);
  });

  it('is told that nobody wants what they offer, and where another place would help', () => {
    const middle = peer(1, gives('Feedback', 'Hiring'));
    const wanted = peer(2, gives('Hiring', 'Feedback'));
    const [one, other] = [3, 4].map((number) => peer(number, { offers: skill('Pottery', 3) }));
    if (one === undefined || other === undefined) throw new Error('Two people are needed.');
    const forbids = [
      [idOf(3), idOf(4)],
      [idOf(2), idOf(3)],
      [idOf(2), idOf(4)],
    ] as const;
    expect(leftOf([middle, wanted, one, other], { decisions: { pins: [], forbids } })).toEqual([
      ['matching.unmatched.peers.noDemand', 'matching.help.place'],
      ['matching.unmatched.peers.noDemand', 'matching.help.place'],
    ]);
  });
});
