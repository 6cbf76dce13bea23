import { expect, test } from 'vitest';
import { connect } from './host.ts';

test('a page that stands alone in a browser is told at once that it is not in Teams', async () => {
  const ignore = () => undefined;
  expect(await connect([], { onTheme: ignore, onResume: ignore })).toEqual({ state: 'unsupported' });
});
