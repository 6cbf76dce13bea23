import { PersonCard } from '@tandem/core/contract';
import type { PulseAnswer } from '@tandem/core/model';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { show } from '../testing.tsx';
import { PulseForm } from './pulse-form.tsx';

const card = (last: number, name: string, zone: string) =>
  PersonCard.parse({
    id: `00000000-0000-4000-8000-00000000000${last}`,
    name,
    givenName: name.split(' ')[0],
    jobTitle: null,
    department: null,
    place: null,
    zone,
  });

const showForm = (mine: PulseAnswer | null = null): PulseAnswer[] => {
  const sent: PulseAnswer[] = [];
  show(
    <PulseForm
      me={card(1, 'Leila Haddad', 'Europe/Zurich')}
      partners={[card(2, 'Prabin Shrestha', 'Asia/Kathmandu')]}
      number={6}
      at={Date.parse('2026-04-01T08:30:00Z')}
      mine={mine}
      closesAt={Date.parse('2026-04-02T09:00:00Z')}
      sending="idle"
      onSend={(answer) => sent.push(answer)}
    />,
  );
  return sent;
};

test('two presses say how it was, and only the second one sends', async () => {
  const sent = showForm();
  await userEvent.click(screen.getByRole('button', { name: 'We met' }));
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole('radio', { name: '4 very' }));
  expect(sent).toEqual([{ met: true, useful: 4, word: null, line: null }]);
  expect(screen.getByRole('radio', { name: '4 very' }).getAttribute('aria-checked')).toBe('true');
});

test('a check-in that did not happen takes one press and is not rated', async () => {
  const sent = showForm();
  await userEvent.click(screen.getByRole('button', { name: 'Not this time' }));
  expect(sent).toEqual([{ met: false, useful: null, word: null, line: null }]);
  expect(screen.queryByRole('radiogroup')).toBeNull();
});

test('arrow keys walk over the five answers without sending one', async () => {
  const sent = showForm();
  await userEvent.click(screen.getByRole('button', { name: 'We met' }));
  screen.getByRole('radio', { name: '1 not at all' }).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: '3 fairly' }));
  expect(sent).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(sent.map((answer) => answer.useful)).toEqual([3]);
});

test('a later word keeps the answer that was given before', async () => {
  const sent = showForm({ met: true, useful: 5, word: null, line: 'More time, please.' });
  await userEvent.click(screen.getByRole('button', { name: 'One word' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'One word' }), 'clear');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent).toEqual([{ met: true, useful: 5, word: 'clear', line: 'More time, please.' }]);
});

test('a line to the coordinator says who will read it before it is sent', async () => {
  const sent = showForm({ met: true, useful: 2, word: 'rushed', line: null });
  await userEvent.click(screen.getByRole('button', { name: 'A line to the coordinator only' }));
  expect(screen.getByText('Your coordinators read it with your name. Prabin does not.')).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: 'A line to the coordinator only' }), 'More time, please.');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent).toEqual([{ met: true, useful: 2, word: 'rushed', line: 'More time, please.' }]);
});

test('what was sent says until when it can be changed, on the reader’s clock', () => {
  showForm({ met: true, useful: 5, word: null, line: null });
  expect(screen.getByRole('status').textContent).toBe('Sent. You can change it until Thursday 2 April, 11:00.');
});
