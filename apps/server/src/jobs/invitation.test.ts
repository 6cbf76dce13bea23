import { expect, test } from 'vitest';
import { invitation } from './invitation.ts';

const link =
  'https://teams.microsoft.com/l/entity/app/home?label=Tandem&context=%7B%22subEntityId%22%3A%22pair/1%22%7D';

test('names, programme and a link; whatever people are called, it is text', () => {
  const people = [{ givenName: 'Ada' }, { givenName: '<img src=x onerror=alert(1)>' }];
  const { subject, body } = invitation({ name: 'R&D "first" leads' }, people, link);
  expect(subject).toBe('Tandem check-in: Ada and <img src=x onerror=alert(1)>');
  expect(body).toContain('A check-in of Ada and &lt;img src=x onerror=alert(1)&gt; in the programme');
  expect(body).toContain('R&amp;D &quot;first&quot; leads');
  expect(body).toContain(`href="${link.replaceAll('&', '&amp;')}"`);
  expect(body).not.toContain('<img');
});
