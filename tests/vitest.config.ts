import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';
import { base } from '../vitest.base.ts';

/**
 * Short files that take long, and the longest: begun first, so that none is alone at the end. Where servers are killed
 * most of the time is spent waiting, beside which a browser can work.
 */
const first = ['journeys/kill.test.ts', 'hosts/accessibility.test.ts', 'load/soak.test.ts'];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = first.findIndex((file) => moduleId.endsWith(file));
      return at < 0 ? first.length : at;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    ...base,
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '.cache/**'],
    globalSetup: ['fixtures/setup.ts'],
    expect: { poll: { timeout: 60_000 } },
    sequence: { sequencer: LongFirst },
    pool: 'forks',
    maxWorkers: 2,
  },
});
