import type { Pool } from '../../pool/pool.ts';
import { interestsByCount } from '../interests.ts';
import { usualWeakerShare } from '../two-way.ts';
import { countsOf } from './counts.ts';
import {
  backBits,
  givenBits,
  giving,
  goalClass,
  goalsPlace,
  goalTables,
  helpPlace,
  kindOfGoals,
  kindOfHelp,
  mostInterests,
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
  // A row that is looked at again for less is not counted again.
  let last = -1;
  return (at, least, { points, columns: left }) => {
    const row = rows[at];
    if (row === undefined) throw new RangeError(`There is no row ${at}.`);
    if (at !== last) counts.count(row);
    last = at;
    const [skills, goals] = [forSkills[wishClass(row.wants.length)], forGoals[goalClass(row.goals.length)]];
    const [skillsOneWay, skillsBothWays] = [skills?.oneWay ?? points, skills?.bothWays ?? points];
    const [goalsOneWay, goalsBothWays] = [goals?.oneWay ?? points, goals?.bothWays ?? points];
    let count = 0;
    for (let column = 0; column < points.length; column++) {
      const skillCount = skillCounts[column] ?? 0;
      const goalCount = goalCounts[column] ?? 0;
      const given = skillCount & givenBits;
      const back = (skillCount & backBits) >>> 12;
      const fromSkills =
        back === 0
          ? (skillsOneWay[given] ?? 0)
          : (skillsBothWays[helpPlace(kindOfHelp[given] ?? 0, kindOfHelp[back] ?? 0, wishes[column] ?? 0)] ?? 0);
      const fromGoals =
        goalCount <= givenBits
          ? (goalsOneWay[goalCount] ?? 0)
          : (goalsBothWays[
              goalsPlace(
                kindOfGoals[goalCount & givenBits] ?? 0,
                kindOfGoals[goalCount >>> 12] ?? 0,
                manyGoals[column] ?? 0,
              )
            ] ?? 0);
      const all = fromSkills + fromGoals + (forInterests[skillCount >>> 24] ?? 0);
      // All ones where too few, without a branch: which columns are left is as good as random, and a wrong guess of the
      // processor costs more than the rest.
      const tooFew = (all - least) >> 31;
      points[column] = (all & ~tooFew) | (hopeless & tooFew);
      left[count] = column;
      count += 1 + tooFew;
    }
    return count;
  };
};
