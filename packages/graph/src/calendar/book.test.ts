import { expect, test } from 'vitest';
import { graphOver, json, refusal, type Arrived } from '../testing/graph-over.ts';
import { memoryMailbox } from '../testing/memory-mailbox.ts';
import { at, booking } from '../testing/people.ts';
import { book } from './book.ts';
import { seriesIn } from './series-property.ts';

const booked = { eventId: 'event-0', iCalUId: 'ical-event-0', joinUrl: 'https://teams.example/event-0', inTurn: null };

function expectBookedOnce({ events, mails }: ReturnType<typeof memoryMailbox>): void {
  expect(events.map(({ dates }) => dates.map(({ start }) => start))).toEqual([
    ['2027-03-02T09:00:00', '2027-03-10T13:00:00', '2027-03-16T09:00:00', '2027-03-30T09:00:00', '2027-04-06T09:00:00'],
  ]);
  expect([...mails].sort()).toEqual(['invited to event-0', 'moved event-0.1', 'removed event-0.3']);
}

const again = { ...booking, again: true };

/** Tuesdays at nine and Mondays at two in turn. */
const inTurn = {
  ...booking,
  slot: { ...booking.slot, inTurn: { weekday: 1 as const, start: 840 } },
  moves: [{ originallyAt: at('2027-03-08T14:00:00Z'), startsAt: at('2027-03-08T16:00:00Z') }],
  skips: [at('2027-03-16T09:00:00Z')],
};

const inTurnDates = [
  ['2027-03-02T09:00:00', '2027-03-30T09:00:00'],
  ['2027-03-08T16:00:00', '2027-03-22T14:00:00', '2027-04-05T14:00:00'],
];

test.each([0, 1, 2, 3, 4, 5])(
  'two hours in turn are two events, each once, wherever the connection breaks (request %i)',
  async (index) => {
    for (const moment of ['before', 'after'] as const) {
      const mailbox = memoryMailbox({ repeatedTransaction: 'conflict' });
      let request = 0;
      const { graph } = graphOver((arrived) => {
        const breaks = request++ === index;
        if (breaks && moment === 'before') throw new TypeError('connection reset');
        const answer = mailbox.serve(arrived);
        if (breaks) throw new TypeError('connection reset');
        return answer;
      });
      await expect(book(graph, inTurn)).rejects.toMatchObject({ code: 'graph.unreachable' });
      const result = await book(graph, { ...inTurn, again: true });
      expect([result.eventId, result.inTurn?.eventId]).toEqual(['event-0', 'event-1']);
      expect(mailbox.events.map(({ dates }) => dates.map(({ start }) => start))).toEqual(inTurnDates);
      expect(mailbox.events.map(({ value }) => seriesIn(value))).toEqual([booking.seriesId, booking.seriesId]);
    }
  },
);

test('two events at one hour in turn: each date is moved in the event that has it', async () => {
  const mailbox = memoryMailbox({ repeatedTransaction: 'same-event' });
  const { graph } = graphOver(mailbox.serve);
  const moves = [{ originallyAt: at('2027-03-16T09:00:00Z'), startsAt: at('2027-03-17T13:00:00Z') }];
  await book(graph, { ...booking, slot: { ...booking.slot, inTurn: { weekday: 2, start: 540 } }, moves });
  expect(mailbox.events.map(({ dates }) => dates.map(({ start }) => start))).toEqual([
    ['2027-03-02T09:00:00', '2027-03-17T13:00:00', '2027-03-30T09:00:00'],
    ['2027-03-09T09:00:00', '2027-04-06T09:00:00'],
  ]);
});

test('a refusal of the second event does not say that nothing was made', async () => {
  const mailbox = memoryMailbox({ repeatedTransaction: 'same-event' });
  const { graph } = graphOver((arrived) =>
    arrived.method === 'POST' && mailbox.events.length === 1
      ? refusal(403, 'ErrorAccessDenied')
      : mailbox.serve(arrived),
  );
  await expect(book(graph, inTurn)).rejects.toMatchObject({ code: 'graph.refused' });
});

test('books, moves what clashes and removes what is left out; a second call changes nothing and mails nobody', async () => {
  const mailbox = memoryMailbox({ repeatedTransaction: 'same-event' });
  const { graph } = graphOver(mailbox.serve);
  expect(await book(graph, booking)).toEqual(booked);
  expect(await book(graph, again)).toEqual(booked);
  expectBookedOnce(mailbox);
});

test('asks for nothing that it does not need: one request to create, one to see the dates, one for each that differs', async () => {
  const { graph, arrived } = graphOver(memoryMailbox({ repeatedTransaction: 'same-event' }).serve);
  await book(graph, booking);
  expect(arrived.map(({ method }) => method)).toEqual(['POST', 'GET', 'DELETE', 'PATCH']);
  const plain = graphOver(memoryMailbox({ repeatedTransaction: 'same-event' }).serve);
  await book(plain.graph, { ...booking, moves: [], skips: [] });
  expect(plain.arrived.map(({ method }) => method)).toEqual(['POST']);
});

const steps = ['create', 'list dates', 'remove', 'move'];
const crashes = steps.flatMap((step, index) =>
  (['before', 'after'] as const).flatMap((moment) =>
    (['same-event', 'conflict'] as const).map((repeatedTransaction) => ({ step, index, moment, repeatedTransaction })),
  ),
);

test.each(crashes)(
  'the connection breaks $moment “$step” was carried out ($repeatedTransaction): called again, the end is the same',
  async ({ index, moment, repeatedTransaction }) => {
    const mailbox = memoryMailbox({ repeatedTransaction });
    let request = 0;
    const serve = (arrived: Arrived): Response => {
      const breaks = request++ === index;
      if (breaks && moment === 'before') throw new TypeError('connection reset');
      const answer = mailbox.serve(arrived);
      if (breaks) throw new TypeError('connection reset');
      return answer;
    };
    const { graph } = graphOver(serve);
    await expect(book(graph, booking)).rejects.toMatchObject({ code: 'graph.unreachable' });
    expect(await book(graph, again)).toEqual(booked);
    expectBookedOnce(mailbox);
  },
);

test('accepted, but answered with 504: it is found, not sent a second time', async () => {
  const mailbox = memoryMailbox({ repeatedTransaction: 'same-event' });
  const { graph, arrived } = graphOver((request) => {
    const answer = mailbox.serve(request);
    return request.method === 'POST' ? refusal(504, 'GatewayTimeout') : answer;
  });
  expect(await book(graph, booking)).toEqual(booked);
  expect(arrived.filter(({ method }) => method === 'POST')).toHaveLength(1);
  expectBookedOnce(mailbox);
});

test.each(['same-event', 'conflict'] as const)(
  'looked for too early and sent again: the transaction id keeps the second one out (%s)',
  async (repeatedTransaction) => {
    const mailbox = memoryMailbox({ repeatedTransaction });
    await book(graphOver(mailbox.serve).graph, booking);
    let looks = 0;
    // Outlook's own search may not know yet what was created a moment ago.
    const { graph } = graphOver((request) =>
      request.path.includes('$filter') && looks++ === 0 ? json({ value: [] }) : mailbox.serve(request),
    );
    expect(await book(graph, again)).toEqual(booked);
    expectBookedOnce(mailbox);
  },
);

test('a Teams link that comes late is waited for', async () => {
  const mailbox = memoryMailbox({ repeatedTransaction: 'same-event' });
  let looks = 0;
  const { graph, waits } = graphOver((arrived) => {
    const answer = mailbox.serve(arrived);
    const isEvent = arrived.method === 'POST' || arrived.path.includes('/events/event-0?');
    return isEvent && looks++ < 2 ? json({ ...booked, id: 'event-0', onlineMeeting: null }) : answer;
  });
  expect(await book(graph, booking)).toEqual(booked);
  expect(waits).toEqual([2000]);
});

test('what Graph does not permit made nothing, and the code says so', async () => {
  const { graph } = graphOver(({ method }) =>
    method === 'POST' ? refusal(403, 'ErrorAccessDenied') : json({ value: [] }),
  );
  await expect(book(graph, booking)).rejects.toMatchObject({ code: 'graph.not_permitted' });
});
