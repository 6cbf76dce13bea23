import type { Temporal } from 'temporal-polyfill';
import { randomOf } from '../random.ts';
import { place } from './place.ts';
import type { Worker } from './worker.ts';

const projects = ['Aurora', 'Beacon', 'Cedar', 'Delta', 'Ember', 'Fjord', 'Granite', 'Harbour', 'Indigo', 'Juniper'];

/** Meetings that belong to the organisation: teams, one-to-ones with the manager, departments, projects. */
export function holdTeamMeetings(workers: readonly Worker[], start: Temporal.PlainDate): void {
  for (const manager of workers) {
    const reports = workers.filter(({ row }) => row[4] === manager.name);
    if (reports.length > 0) holdTeam(manager, reports, start);
  }
  for (const department of new Set(workers.map(({ row }) => row[2])))
    holdReview(
      department,
      workers.filter(({ row }) => row[2] === department),
      start,
    );
  for (const project of projects) holdProject(project, workers, start);
}

const usual = { week: 0, until: null, showAs: 'busy', isPrivate: false } as const;

function holdTeam(manager: Worker, reports: readonly Worker[], start: Temporal.PlainDate): void {
  const random = randomOf(`team/${manager.name}`);
  const team = { ...usual, organizer: manager, guests: reports, every: 1 };
  place({ ...team, subject: 'Team meeting', minutes: random.pick([30, 45, 60]) }, random, start);
  for (const report of reports) {
    const often = reports.length > 4 ? 2 : random.pick([1, 2]);
    const oneToOne = { ...usual, organizer: manager, guests: [report], every: often, minutes: 30, isPrivate: true };
    place({ ...oneToOne, week: random.whole(0, often - 1), subject: 'One-to-one' }, random, start);
  }
}

function holdReview(department: string, members: readonly Worker[], start: Temporal.PlainDate): void {
  const [organizer, ...guests] = members;
  if (organizer === undefined || guests.length < 2) return;
  const random = randomOf(`review/${department}`);
  const subject = `${department} monthly`;
  place({ ...usual, subject, organizer, guests, minutes: 60, every: 4, week: random.whole(0, 3) }, random, start);
}

function holdProject(project: string, workers: readonly Worker[], start: Temporal.PlainDate): void {
  const random = randomOf(`project/${project}`);
  const [organizer, ...others] = random.some(workers, workers.length);
  if (organizer === undefined) return;
  // A project is staffed from offices whose days overlap.
  const near = others.filter(({ midnights }) => Math.abs((midnights[0] ?? 0) - (organizer.midnights[0] ?? 0)) <= 16);
  const week = random.whole(0, 3);
  const until = random.chance(0.5) ? week + random.whole(8, 22) : null;
  const meeting = { ...usual, organizer, guests: near.slice(0, random.whole(3, 6)), week, until };
  place({ ...meeting, subject: `Project ${project}`, minutes: 45, every: random.pick([1, 1, 2]) }, random, start);
}
