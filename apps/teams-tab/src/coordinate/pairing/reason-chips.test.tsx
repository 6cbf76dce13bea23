import { screen } from '@testing-library/react';
import type { ProposedPair } from '@tandem/core/contract';
import { message } from '@tandem/core/messages';
import { expect, test } from 'vitest';
import { showTab } from '../../testing.suite.tsx';
import { ReasonChips } from './reason-chips.tsx';

test('chips say in words what weighs most, and what a coordinator should know', async () => {
  const names = { mentor: 'Prabin', mentee: 'Leila' };
  const told: Pick<ProposedPair, 'score' | 'notes'> = {
    score: {
      total: 70,
      reasons: [
        { term: 'time', points: 9, of: 25, message: message('matching.time.shared', { ...names, hours: 1.5 }) },
        {
          term: 'skills',
          points: 31,
          of: 40,
          message: message('matching.skills.one', { ...names, skill: 'Delegating' }),
        },
        { term: 'goals', points: 30, of: 30, message: message('matching.goals.met', { ...names, goal: 'Letting go' }) },
        { term: 'distance', points: 0, of: 5, message: message('matching.distance.none', names) },
      ],
    },
    notes: [message('matching.note.fewHours', { hours: 1.5 })],
  };
  await showTab(<ReasonChips pair={told} />, {});
  for (const words of ['Delegating', 'Letting go', '+1', 'Only 1.5 h a week'])
    expect(screen.getByText(words)).toBeTruthy();
});
