import type { Pool } from '../../pool/pool.ts';
import { interestsByCount } from '../interests.ts';
import { usualWeakerShare } from '../two-way.ts';
import { countsOf } from './counts.ts';
import {
  giving,
  goalClass,
  goalTables,
  kindOfGoals,
  kindOfHelp,
  mostInterests,
  skillBits,
  skillTables,
  wishClass,
} from './packed.ts';
import { hopeless, type Adds, type Sides } from './sides.ts';

/** Points for skills, goals and interests: counted over postings, then looked up. Begins a row: all columns are left. */
export const countedPoints = (pool: Pool, { kind, rows, columns }: Sides): Adds => {
  const { weights, weakerShare = usualWeakerShare } = pool.input;
  const give = kind === 'peers' ? giving.peers(weakerShare) : giving.mentoring();
  const counts = countsOf(rows, columns, {
    skills: weights.skills > 0,
    goals: weights.goals > 0,
    goalsBack: kind === 'peers',
    interests: weights.interests > 0,
  });
  const [forSkills, forGoals] = [skillTables(weights.skills, give.skills), goalTables(weights.goals, give.goals)];
  const forInterests = Uint8Array.from({ length: mostInterests + 1 }, (_, count) =>
    Math.round(weights.interests * interestsByCount(count)),
  );
  const { skills: skillCounts, goals: goalCounts, wishes, manyGoals } = counts;
  return (at, least, { points, columns: left }) => {
    const row = rows[at];
    if (row === undefined) throw new RangeError(`There is no row ${at}.`);
    counts.count(row);
    const skills = forSkills[wishClass(row.wants.length)] ?? points;
    const goals = forGoals[goalClass(row.goals.length)] ?? points;
    let count = 0;
    for (let column = 0; column < points.length; column++) {
      const skillCount = skillCounts[column] ?? 0;
      const goalCount = goalCounts[column] ?? 0;
      const given = kindOfHelp[skillCount & 4095] ?? 0;
      const back = kindOfHelp[(skillCount & skillBits) >>> 12] ?? 0;
      let all =
        (skills[(given << 7) | (back << 2) | (wishes[column] ?? 0)] ?? 0) + (forInterests[skillCount >>> 24] ?? 0);
      if (goalCount !== 0) {
        const served = kindOfGoals[goalCount & 4095] ?? 0;
        all += goals[(served << 4) | ((kindOfGoals[goalCount >>> 12] ?? 0) << 1) | (manyGoals[column] ?? 0)] ?? 0;
      }
      points[column] = all < least ? hopeless : all;
      left[count] = column;
      count += all < least ? 0 : 1;
    }
    return count;
  };
};
