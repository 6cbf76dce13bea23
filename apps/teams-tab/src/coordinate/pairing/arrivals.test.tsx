import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { homeWith, programme, proposal } from '../../sample.suite.ts';
import { showTab } from '../../testing.suite.tsx';
import { Pairing } from './pairing.tsx';

const listed = { ...programme, state: 'enrolling' as const, people: 5, pairs: 0 };
const draft = proposal('draft');
if (draft.state !== 'draft') throw new Error('A draft.');
const [prabin, leila] = (draft.result.pairs[0]?.members ?? []).map(({ person }) => person);
const joining = (id: string, name: string) => ({ ...prabin, id, name, givenName: name.split(' ')[0], place: null });
const ama = joining('00000000-0000-4000-8000-000000000004', 'Ama Owusu');
const tariq = joining('00000000-0000-4000-8000-000000000005', 'Tariq Aziz');

const added = {
  ...draft,
  revision: 1,
  decisions: [
    {
      decision: { kind: 'add', personId: ama.id },
      people: [ama],
      by: leila,
      at: 0,
      withoutIt: { pairs: -1, points: -61 },
    },
  ],
};
const consequence = {
  pairs: 1,
  points: 61,
  placed: 2,
  last: 0,
  gone: [],
  added: [{ people: [ama, leila], points: 61 }],
  people: 2,
  isBest: true,
  circles: null,
};
const answers = {
  'GET /programmes/*/proposals/latest': { proposal: draft },
  'GET /proposals/*/since': { joined: [ama, tariq], left: [prabin], changed: 2 },
  'POST /proposals/*/what-if': consequence,
  'PUT /proposals/*/decisions': added,
  'GET /home': homeWith(1),
};

/** The buttons beside the notices: who joined, then who left. */
const seen = (): readonly [HTMLElement, HTMLElement] => {
  const [joined, left] = screen.getAllByRole('button', { name: 'See what changes' });
  if (joined === undefined || left === undefined) throw new Error('Nothing to press.');
  return [joined, left];
};

test('who joined since is added once it was seen what that changes; who left and who changed is said', async () => {
  const { asked } = await showTab(<Pairing programme={listed} />, answers);
  await screen.findByText('Ama and Tariq joined since these pairs were found.');
  expect(
    screen.getByText('Prabin has left since these pairs were found. Leave out who has left before you publish.'),
  ).toBeTruthy();
  expect(
    screen.getByText(
      '2 people have changed what they said since these pairs were found. Find pairs again to take it into account.',
    ),
  ).toBeTruthy();
  const [joined] = seen();
  await userEvent.click(joined);
  const panel = await screen.findByRole('region', { name: 'Who joined since' });
  expect(
    await within(panel).findByText(/^With Ama and Tariq: \+61 points in total.*Tariq stays open for now\.$/),
  ).toBeTruthy();
  await userEvent.click(within(panel).getByRole('checkbox', { name: /Tariq Aziz/ }));
  expect(
    await within(panel).findByText(/^With Ama: \+61 points in total, one pair more, one other changes\.$/),
  ).toBeTruthy();
  expect(asked.filter((call) => call.startsWith('PUT'))).toEqual([]);
  await userEvent.click(await within(panel).findByRole('button', { name: 'Make the change' }));
  await screen.findByRole('button', { name: 'Undo adding' });
  const aside = screen.getByRole('region', { name: 'Your decisions' });
  expect(within(aside).getByText('With Ama')).toBeTruthy();
  expect(await within(aside).findByText('Joined since; added by you. Brings one pair.')).toBeTruthy();
});

test('who left is left out by a press, once it was seen what that changes', async () => {
  await showTab(<Pairing programme={listed} />, answers);
  await screen.findByText(/^Prabin has left/);
  const [, left] = seen();
  await userEvent.click(left);
  expect(await screen.findByRole('region', { name: 'What if: without Prabin' })).toBeTruthy();
});

test('people can be let in again while the pairs stay on the board, which says so as long as they can', async () => {
  const again = { ...answers, 'POST /programmes/*/state': programme };
  const { asked } = await showTab(<Pairing programme={{ ...listed, state: 'matching' }} />, again);
  expect(screen.queryByText(/^People can join until you publish/)).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: 'Let people join again' }));
  await waitFor(() => expect(asked.filter((call) => call.endsWith('/state'))).toHaveLength(1));
  cleanup();
  await showTab(<Pairing programme={listed} />, answers);
  expect(await screen.findByText(/^People can join until you publish/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Let people join again' })).toBeNull();
});
