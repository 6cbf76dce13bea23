import { choicesOf, draftPlan, reconsider } from '@tandem/core/scheduling';
import { medianOf } from '../median.ts';
import { noPeer, type Row } from '../row.ts';
import { generate } from './generate.ts';
import { randomFrom } from './random.ts';

const pairs = 2000;
const asked = 400;
const warm = 40; // questions before any is measured
const reach = 20; // best hours of a pair that it is put at

/** One series of a large plan put at another of its hours: how long the answer takes, and how many others change. */
export const whatIfRows = (): readonly Row[] =>
  (['mix', 'weekly'] as const).flatMap((rhythm) => {
    const mode = rhythm === 'mix' ? 'planning' : 'dense';
    const { requests, calendars } = generate({ seed: 'b1', pairs, mode, rhythm });
    const draft = draftPlan(requests, calendars);
    const random = randomFrom(`what-if/${rhythm}`);
    const took: number[] = [];
    const cpu: number[] = [];
    const others: number[] = [];
    for (let question = 0; question < warm + asked; question++) {
      const pairId = requests[random.whole(requests.length)]?.pairId;
      if (pairId === undefined) continue;
      const slot = choicesOf(draft, pairId)[random.whole(reach)];
      if (slot === undefined) continue;
      const before = { wall: performance.now(), cpu: process.cpuUsage() };
      const answer = reconsider(draft, [{ pairId, slot }]);
      const { user, system } = process.cpuUsage(before.cpu);
      if (question < warm) continue;
      took.push(performance.now() - before.wall);
      cpu.push((user + system) / 1000);
      if (answer.state === 'possible') others.push(answer.changes.length);
    }
    const row = (metric: string, value: number, unit: string): Row => ({
      ...{ bench: 'planning', instance: `${pairs} pairs, ${mode}, ${rhythm}: one put elsewhere`, metric, value, unit },
      ...noPeer,
    });
    return [
      row('answer, median', medianOf(took), 'ms'),
      row('answer, worst', Math.max(...took), 'ms'),
      row('answer, worst', Math.max(...cpu), 'CPU ms'),
      row(
        'questions that change another series',
        (100 * others.filter((count) => count > 0).length) / others.length,
        '%',
      ),
      row('other series that change, most', Math.max(...others), 'series'),
    ];
  });
