import { AppError } from '../../errors/index.ts';
import type { YearsAhead } from '../../model/index.ts';
import type { Candidate, MatchingInput } from '../types.ts';

/** Refuses, naming the field, what no answer could be right for: `matching.invalid`. */
export const checkInput = (input: MatchingInput): void => {
  const { window, rules, weights, floor = 0, weakerShare = 0, circleSize = null } = input;
  whole('floor', floor, 0, 100);
  if (circleSize !== null) whole('circleSize', circleSize, 3, 6);
  if (!(weakerShare >= 0 && weakerShare <= 1)) throw invalid('weakerShare', 'A share from 0 to 1 is needed.');
  finite('window.from', window.from);
  finite('window.to', window.to);
  if (window.to <= window.from) throw invalid('window', 'The window of a matching run ends before it begins.');
  for (const [term, points] of Object.entries(weights)) whole(`weights.${term}`, points, 0, 100);
  const all = Object.values(weights).reduce((sum, points) => sum + points, 0);
  if (all !== 100) throw invalid('weights', `Weights must add up to 100, not ${all}.`);
  finite('now', input.now);
  if (input.yearsAhead !== undefined) checkYears(input.yearsAhead);
  if (rules.repeatAfterMonths !== null) notNegative('rules.repeatAfterMonths', rules.repeatAfterMonths);
  whole('rules.reportingLevels', rules.reportingLevels, 0, Number.MAX_SAFE_INTEGER);
  notNegative('rules.sharedHours', rules.sharedHours);
  notNegative('rules.zoneGapHours', rules.zoneGapHours);
  const seen = new Set<string>();
  for (const [index, candidate] of input.people.entries()) {
    const { id } = candidate.person;
    if (seen.has(id)) throw invalid(`people.${index}.person.id`, 'The same person takes part twice.');
    seen.add(id);
    checkCandidate(`people.${index}`, candidate);
  }
  for (const [index, [, , pairedAt = 0]] of input.earlier.entries()) finite(`earlier.${index}.2`, pairedAt);
  checkDecisions(input);
};

/** The same for an input that differs from one looked at already in decisions, floor and places only. O(people). */
export const checkChange = (before: MatchingInput, input: MatchingInput): void => {
  whole('floor', input.floor ?? 0, 0, 100);
  const known = new Set(before.people);
  for (const [index, candidate] of input.people.entries())
    if (!known.has(candidate)) checkCandidate(`people.${index}`, candidate);
  checkDecisions(input);
};

const checkDecisions = ({ decisions }: MatchingInput): void => {
  for (const kind of ['pins', 'forbids'] as const)
    for (const [index, [one, other]] of (decisions?.[kind] ?? []).entries())
      if (one === other) throw invalid(`decisions.${kind}.${index}`, 'A decision is about two different people.');
};

const checkYears = ({ least, most }: YearsAhead): void => {
  notNegative('yearsAhead.least', least);
  notNegative('yearsAhead.most', most);
  if (least > most) throw invalid('yearsAhead', 'The least years ahead must not be more than the most.');
};

const checkCandidate = (field: string, { roles, profile, availability, waitingSince = null }: Candidate): void => {
  for (const [index, { role, capacity }] of roles.entries()) {
    whole(`${field}.roles.${index}.capacity`, capacity, 0, 1_000_000);
    if (roles.findIndex((each) => each.role === role) !== index)
      throw invalid(`${field}.roles.${index}.role`, 'The same person takes part in one role twice.');
  }
  if (profile.mostPartners !== null) whole(`${field}.profile.mostPartners`, profile.mostPartners, 0, 1_000_000);
  if (waitingSince !== null) finite(`${field}.waitingSince`, waitingSince);
  if (availability.state === 'readable') {
    const wrong = availability.blocks.findIndex(({ from, to }) => !Number.isFinite(from) || !Number.isFinite(to));
    if (wrong >= 0) throw invalid(`${field}.availability.blocks.${wrong}`, 'A block needs a beginning and an end.');
  }
  if (profile.experience !== null) notNegative(`${field}.profile.experience`, profile.experience);
  for (const list of ['offers', 'wants'] as const) {
    const wrong = profile[list].findIndex(({ level }) => !isWhole(level, 1, 4));
    if (wrong >= 0) whole(`${field}.profile.${list}.${wrong}.level`, profile[list][wrong]?.level ?? 0, 1, 4);
  }
};

const isWhole = (value: number, from: number, to: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to;

const whole = (field: string, value: number, from: number, to: number): void => {
  if (!isWhole(value, from, to)) throw invalid(field, `A whole number from ${from} to ${to} is needed, not ${value}.`);
};

const finite = (field: string, value: number): void => {
  if (!Number.isFinite(value)) throw invalid(field, `A number is needed, not ${value}.`);
};

const notNegative = (field: string, value: number): void => {
  if (!Number.isFinite(value) || value < 0) throw invalid(field, `A number from 0 is needed, not ${value}.`);
};

export const invalid = (field: string, sentence: string): AppError =>
  new AppError('matching.invalid', sentence, { field });
