import { emptyProfile, ProgrammeId } from '@tandem/core/model';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { emptySettings } from '../coordinate/form/settings-draft.ts';
import { homeWith, programme } from '../sample.suite.ts';
import { showTab } from '../testing.suite.tsx';
import { MyTimes } from './my-times.tsx';

test('what somebody wants about time is saved on a press, and the form closes', async () => {
  const { asked } = await showTab(<MyTimes programmeId={ProgrammeId.parse(programme.id)} />, {
    'GET /programmes/*/enrolment': {
      programme: { ...emptySettings, ...programme },
      ...{ me: homeWith(1).me, enrolled: true, roles: [{ role: 'mentor', capacity: 1 }] },
      ...{ profile: emptyProfile, skills: [] },
    },
    'PUT /programmes/*/enrolment/meeting': { savedAt: 1 },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Change when I like to meet' }));
  const tuesday = await screen.findByRole('checkbox', { name: 'Tuesday' });
  await userEvent.click(screen.getByText('Tuesday'));
  expect(tuesday).toHaveProperty('checked', true);
  await userEvent.click(screen.getByRole('button', { name: 'Save and look again' }));
  await screen.findByRole('button', { name: 'Change when I like to meet' });
  expect(asked.filter((call) => call.startsWith('PUT'))).toHaveLength(1);
});
