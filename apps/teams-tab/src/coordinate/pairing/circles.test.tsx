import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { homeWith, programme, proposal } from '../../sample.suite.ts';
import { showTab } from '../../testing.suite.tsx';
import { Pairing } from './pairing.tsx';

const draft = proposal('draft');
if (draft.state !== 'draft') throw new Error('A draft.');
const [pair] = draft.result.pairs;
const [prabin, leila] = (pair?.members ?? []).map(({ person }) => person);
const ifeoma = draft.result.unmatched[0]?.person;
const somebody = (givenName: string, number: number) => ({
  ...prabin,
  id: `00000000-0000-4000-8000-00000000070${number}`,
  name: `${givenName} Mensah`,
  givenName,
});
const [kofi, ama, yaw] = [somebody('Kofi', 1), somebody('Ama', 2), somebody('Yaw', 3)];
const peers = (people: readonly unknown[]) => people.map((person) => ({ person, role: 'peer' }));
const circle = { ...pair, members: peers([prabin, leila, ifeoma]) };
const other = { ...pair, pairId: somebody('', 9).id, members: peers([kofi, ama, yaw]) };
const circles = {
  ...draft,
  result: { ...draft.result, pairs: [circle, other], unmatched: [], circles: { points: 104, most: 120 } },
};
const listed = { ...programme, roles: ['peer' as const], circleSize: 3 as const, people: 6, pairs: 0 };

const answers = {
  'GET /programmes/*/proposals/latest': { proposal: circles },
  'GET /proposals/*/scenarios': { scenarios: [] },
  'GET /home': homeWith(1),
  [`GET /proposals/*/circle-explanation?personId=${prabin?.id}`]: {
    points: 52,
    people: [
      { person: prabin, brings: 20, elsewhere: { others: [ama, yaw], instead: kofi, points: -3 } },
      { person: leila, brings: 18, elsewhere: null },
      { person: ifeoma, brings: 14, elsewhere: null },
    ],
  },
  'POST /proposals/*/what-if': {
    pairs: 0,
    placed: 0,
    last: 0,
    points: -3,
    gone: [{ people: [prabin, leila, ifeoma], points: 52 }],
    added: [{ people: [kofi, leila, ifeoma], points: 49 }],
    people: 6,
    circles: { points: 101, most: 120 },
  },
};

test('a circle says what each brings, and what a move to the best other circle would change', async () => {
  await showTab(<Pairing programme={listed} />, answers);
  expect(await screen.findByText(/These have 104 points, .+ more than 120: at most 16 points more\./)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Why Prabin, Leila and Ifeoma' }));
  expect(await screen.findByText('20 points')).toBeTruthy();
  expect(screen.getByText('No other circle could take Leila.')).toBeTruthy();
  expect(
    screen.getByText('Best other circle: with Ama and Yaw, and Kofi comes here: −3 points in total.'),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'See what changes if Prabin moves' }));
  expect(await screen.findByText(/^If Prabin moves to the circle of Ama: −3 points in total/)).toBeTruthy();
  expect(
    screen.getByText(/these would have 101 points, and no circles of these sizes have more than 120/),
  ).toBeTruthy();
});

test('two of a circle are kept apart, after what it costs was seen', async () => {
  const { asked } = await showTab(<Pairing programme={listed} />, answers);
  await userEvent.click(await screen.findByRole('button', { name: 'Change the circle of Prabin, Leila and Ifeoma' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Prabin' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Never sits with' }));
  await userEvent.click(screen.getByRole('combobox', { name: 'Never sits with' }));
  await userEvent.click(await screen.findByRole('option', { name: /Leila/ }));
  expect(await screen.findByText(/^If Prabin never sits with Leila: −3 points in total/)).toBeTruthy();
  expect(asked.filter((call) => call.startsWith('PUT'))).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Make the change' }));
  await waitFor(() => expect(asked.filter((call) => call.startsWith('PUT'))).toHaveLength(1));
});

test('who sits in no circle reads the rule that would have to give way, and the way to the rules', async () => {
  const open = { ...draft.result.unmatched[0], role: 'peer' };
  const [unmatched, one] = [
    { ...circles.result, unmatched: [open] },
    { pairs: 0, points: -4, make: [], release: [] },
  ];
  await showTab(<Pairing programme={listed} />, {
    ...answers,
    'GET /programmes/*/proposals/latest': { proposal: { ...circles, result: unmatched } },
    [`GET /proposals/*/ways-in?personId=${ifeoma?.id}&role=peer`]: {
      ways: [{ ...one, looser: { rule: 'zoneGap', to: 3 }, people: [] }],
    },
  });
  const sentence = 'With a time difference of up to 3 hours allowed: as many circles, 4 points less.';
  expect(await screen.findByText(sentence)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Open the rules' }));
  expect(window.location.hash).toContain('settings');
});
