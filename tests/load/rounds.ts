import { setTimeout as wait } from 'node:timers/promises';
import type { ProgrammeId, ProposalId } from '@tandem/core/model';
import type { SamplePerson } from '@tandem/sandbox';
import type { Product } from '../fixtures/product.ts';

/** A programme that is matched and not published yet. */
export type Round = { readonly programmeId: ProgrammeId; readonly proposalId: ProposalId; readonly pairs: number };

/** Everybody has two partners, so there are as many pairs as people. */
const partners = 2;

/**
 * One programme after the other over the same people, half of them mentors: in each, every mentee wants what exactly two
 * mentors offer, other ones every time, so that nobody meets anybody twice. `mailbox` holds all series, when there is one.
 */
export async function matchRounds(
  product: Product,
  people: readonly SamplePerson[],
  rounds: number,
  mailbox: string | null = null,
): Promise<Round[]> {
  const mentors = people.slice(0, people.length / 2);
  const mentees = people.slice(people.length / 2);
  const matched: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const { id: programmeId } = await product.programmes.create({ ...settings(round), mailbox });
    await product.programmes.advance({ programmeId, to: 'enrolling' });
    const cells = [
      ['Email', 'Role', 'Capacity', 'Skills offered', 'Skills wanted'],
      ...mentors.map(({ user }, index) => [user.mail, 'Mentor', String(partners), `${skill(index)} (4)`, '']),
      ...mentees.map(({ user }, index) => {
        const first = index + partners * round;
        const wanted = [first, first + 1].map((one) => `${skill(one % mentors.length)} (1)`);
        return [user.mail, 'Mentee', String(partners), '', wanted.join(', ')];
      }),
    ];
    await product.programmes.importPeople({ programmeId, cells, role: null });
    matched.push(await match(product, programmeId));
  }
  return matched;
}

async function match(product: Product, programmeId: ProgrammeId): Promise<Round> {
  const { id: proposalId } = await product.pairing.start({ programmeId });
  for (;;) {
    const proposal = await product.pairing.read({ proposalId });
    if (proposal.state === 'draft') return { programmeId, proposalId, pairs: proposal.result.pairs.length };
    if (proposal.state !== 'running') throw new Error(`The matching run is ${proposal.state}.`);
    await wait(500);
  }
}

/** Letters only: the name of a skill is not read as one with a level. */
const skill = (index: number): string =>
  `Craft ${String(index).replace(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)))}`;

/** Nothing keeps two people apart, and only what the one offers and the other wants counts. */
const settings = (round: number) =>
  ({
    name: `Round ${round + 1}`,
    objective: 'Hand over work.',
    roles: ['mentor', 'mentee'],
    cadence: { unit: 'weeks', every: 2, dates: 3, minutes: 30 },
    startsOn: '2027-01-11',
    announcedOn: '2027-01-04',
    rules: { reportingLevels: 0, sameDepartment: true, sharedHours: 0, zoneGapHours: 24, commonLanguage: false },
    weights: { skills: 100, goals: 0, interests: 0, time: 0, distance: 0, experience: 0 },
  }) satisfies Parameters<Product['programmes']['create']>[0];
