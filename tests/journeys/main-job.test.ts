import { readCalendar, tellStory, type CalendarEvent } from '@tandem/sandbox';
import type { Bookings, CheckInView, PairView, ProposalResult, SeriesView } from '@tandem/core/contract';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestsSeen } from '../fixtures/controls.ts';
import { freePort, startPostgres } from '../fixtures/postgres.ts';
import { answering, kill, program } from '../fixtures/program.ts';
import { asCoordinator, productOf, type Product } from '../fixtures/product.ts';
import { startStack, type Stack } from '../fixtures/stack.ts';

type Setup = { readonly stack: Stack; stop(): Promise<void> };

/** One process with the database inside it. */
async function embedded(): Promise<Setup> {
  const stack = await startStack();
  return { stack, stop: () => stack.stop() };
}

/** A server that answers, another process that works, and a PostgreSQL between them. */
async function spread(): Promise<Setup> {
  const postgres = await startPostgres();
  const stack = await startStack({ DATABASE_URL: postgres.url, WORKER: 'off' });
  const port = await freePort();
  const settings = { ...stack.environment, WORKER: 'only', PORT: String(port) };
  const worker = program('apps/server/dist/main.js', [], settings);
  await answering(`http://localhost:${port}/readyz`);
  return {
    stack,
    async stop() {
      await kill(worker);
      await stack.stop();
      await postgres.stop();
    },
  };
}

describe.each([
  ['in one process, the database inside it', embedded],
  ['with a worker of its own, on PostgreSQL', spread],
])('the main job %s', (_, start) => {
  let setup: Setup;
  let summary: Awaited<ReturnType<typeof tellStory>>;
  let coordinator: Product;
  let result: ProposalResult;
  let bookings: Bookings;

  beforeAll(async () => {
    setup = await start();
    summary = await tellStory({ product: setup.stack.product, sandbox: setup.stack.sandbox }, () => undefined);
    coordinator = await asCoordinator(setup.stack);
    const [programme] = (await coordinator.programmes.list()).programmes;
    if (programme === undefined) throw new Error('The story makes a programme.');
    bookings = await coordinator.programmes.bookings({ programmeId: programme.id });
    const { proposal } = await coordinator.pairing.latest({ programmeId: programme.id });
    if (proposal?.state !== 'published') throw new Error('The story publishes its pairs.');
    ({ result } = proposal);
  });
  afterAll(() => setup.stop());

  const unreadable = () => {
    const person = setup.stack.controls.organisation.people.find((one) => one.unreadable !== null);
    if (person?.mentoring == null) throw new Error('Somebody who takes part has a mailbox that cannot be read.');
    return person;
  };

  it('pairs everybody who has a place for a partner, or says why not', () => {
    const matched = result.pairs.flatMap(({ members }) => members.map(({ person }) => person.id));
    const said = new Set<string>([...matched, ...result.unmatched.map(({ person }) => person.id)]);
    const takesPart = setup.stack.controls.organisation.people.filter(
      ({ mentoring }) => mentoring?.roles.some(({ capacity }) => capacity > 0) === true,
    );
    expect(takesPart.filter(({ id }) => !said.has(id))).toEqual([]);
    for (const { score } of result.pairs)
      expect(score.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score.total);
    for (const { reason } of result.unmatched) expect(reason.key).not.toBe('');
  });

  it('books every series of two readable calendars once in both, with a Teams link', () => {
    const readable = result.pairs.filter(({ members }) => members.every(({ person }) => person.id !== unreadable().id));
    expect(bookings.totals).toEqual({
      series: readable.length,
      booked: readable.length,
      waiting: 0,
      stuck: 0,
      forTheirPeople: 0,
    });
    expect(summary).toMatchObject({
      astray: 0,
      series: readable.length,
      pairs: readable.length,
      withTeamsLink: readable.length,
    });
  });

  it('matches the person whose calendar cannot be read, says so, and never takes them for free', async () => {
    const { id } = unreadable();
    const own = result.pairs.filter(({ members }) => members.some(({ person }) => person.id === id));
    expect(own.length).toBeGreaterThan(0);
    for (const { sharedHours } of own) expect(sharedHours).toBeNull();
    expect(result.calendars).toMatchObject({ readable: summary.participants - 1, unreadable: 1 });

    const rows = bookings.rows.filter(({ members }) => members.some((member) => member.id === id));
    expect(rows).toHaveLength(own.length);
    for (const row of rows) expect(row).toMatchObject({ state: 'unplanned', problem: { key: 'plan.unreadable' } });

    const [programme] = (await coordinator.programmes.list()).programmes;
    if (programme === undefined) throw new Error('The story makes a programme.');
    const { participants } = await coordinator.programmes.participants({ programmeId: programme.id });
    const states = participants.map(({ person, calendar }) => [person.id === id, calendar]);
    expect(new Set(states.map(String))).toEqual(new Set(['true,unreadable', 'false,readable']));
  });

  it('gives every date that is free for both, or says what happened to it', async () => {
    const dates = (await pairViews(setup.stack, bookings)).flatMap(datesOf);
    const calendars = await calendarsAround(setup.stack, dates);
    const judged = dates.map((date) => ({ ...date, ...inCalendars(date, calendars) }));
    for (const { checkIn, standing, clashes } of judged) {
      expect(standing).toEqual(checkIn.state === 'skipped' ? [0, 0] : [1, 1]);
      if (clashes > 0 || checkIn.startsAt !== checkIn.originallyAt || checkIn.state === 'skipped')
        expect(checkIn.note, `check-in ${checkIn.id}`).not.toBeNull();
    }
    const taking = judged.filter(({ checkIn }) => checkIn.state === 'booked');
    expect(taking).toHaveLength(summary.checkIns);
    expect(taking.filter(({ clashes }) => clashes === 0)).toHaveLength(summary.freeForEveryone);
  });

  it('books nothing new when it stops and starts again', async () => {
    const { product, sandbox } = setup.stack;
    const after = (await requestsSeen(sandbox)).at(-1)?.number ?? 0;
    await setup.stack.restart();
    expect(await tellStory({ product, sandbox }, () => undefined)).toEqual(summary);
    expect(await requestsSeen(sandbox, { method: 'POST', path: '/events', after })).toEqual([]);
  });
});

type PairDate = { readonly view: PairView; readonly series: SeriesView; readonly checkIn: CheckInView };

/** Every pair that has a series, as the first of the two sees it. */
async function pairViews(stack: Stack, { rows }: Bookings): Promise<readonly PairView[]> {
  const planned = rows.filter(({ state }) => state !== 'unplanned');
  return Promise.all(
    planned.map(async ({ pairId, members: [first] }) => {
      const product = await productOf(stack, first?.id ?? '');
      return (await product.checkins.pair({ pairId })).pair;
    }),
  );
}

const datesOf = (view: PairView): PairDate[] => {
  const { series } = view;
  return series === null ? [] : series.checkIns.map((checkIn) => ({ view, series, checkIn }));
};

async function calendarsAround(
  stack: Stack,
  dates: readonly PairDate[],
): Promise<ReadonlyMap<string, readonly CalendarEvent[]>> {
  const moments = dates.flatMap(({ checkIn }) => [checkIn.originallyAt, checkIn.startsAt]);
  const from = dayOf(Math.min(...moments))
    .subtract({ days: 1 })
    .toString();
  const to = dayOf(Math.max(...moments))
    .add({ days: 2 })
    .toString();
  const ids = [...new Set(dates.flatMap(({ view }) => [view.me, ...view.partners].map(({ id }) => id)))];
  const read = async (id: string) => [id, (await readCalendar(stack, id, from, to)).dates] as const;
  return new Map(await Promise.all(ids.map(read)));
}

const dayOf = (moment: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO('UTC').toPlainDate();

/** How often a check-in stands in each of the two calendars, and how much else is there at its time. */
function inCalendars({ view, series, checkIn }: PairDate, calendars: ReadonlyMap<string, readonly CalendarEvent[]>) {
  const overlapping = [view.me, ...view.partners].map(({ id }) =>
    (calendars.get(id) ?? []).filter(
      ({ start, end }) => start < checkIn.startsAt + checkIn.minutes * 60_000 && end > checkIn.startsAt,
    ),
  );
  const own = [series.joinUrl, series.joinUrlInTurn];
  const isOwn = ({ onlineMeeting }: CalendarEvent) => own.includes(onlineMeeting?.joinUrl ?? '');
  const isBusy = ({ showAs }: CalendarEvent) => showAs === 'busy' || showAs === 'oof';
  return {
    standing: overlapping.map((rows) => rows.filter((row) => isOwn(row) && row.start === checkIn.startsAt).length),
    clashes: overlapping.flat().filter((row) => isBusy(row) && !isOwn(row)).length,
  };
}
