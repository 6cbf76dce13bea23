import { makeStyles } from '@fluentui/react-components';
import { pulseClosesAt } from '@tandem/core/checkins';
import type { Enrolment, Home, PairView, ProgrammeCard } from '@tandem/core/contract';
import type { Instant } from '@tandem/core/model';
import { lastCheckIn, nextCheckIn, useNow } from '@tandem/ui';
import { AllDates } from './all-dates.tsx';
import { Hero } from './hero.tsx';
import { PairCard } from './pair-card.tsx';
import { PartnerLeft } from './partner-left.tsx';
import { PulseCard } from './pulse-card.tsx';
import { Unmatched } from './unmatched.tsx';
import { WaitingForPair } from './waiting-for-pair.tsx';

/** One thing a participant can be looking at: a pair, a circle (which has no name to go by), or a programme without one. */
export type Standing = { readonly key: string; readonly label: string | null; readonly programme: ProgrammeCard } & (
  | { readonly kind: 'pair'; readonly pair: PairView }
  | { readonly kind: 'alone'; readonly enrolment: Exclude<Enrolment, { state: 'paired' }> }
);

export const standings = (home: Home): readonly Standing[] =>
  home.enrolments.flatMap((enrolment): readonly Standing[] => {
    const { programme } = enrolment;
    if (enrolment.state !== 'paired')
      return [{ kind: 'alone', key: programme.id, label: programme.name, programme, enrolment }];
    return byTurn(enrolment.pairs, home.now).map((pair) => ({
      kind: 'pair',
      key: pair.id,
      label: pair.partners.length > 1 ? null : pair.partners[0].givenName,
      programme,
      pair,
    }));
  });

/** First the pair whose last check-in waits for a word, then the one that meets next. */
const byTurn = (pairs: readonly PairView[], now: Instant): readonly PairView[] => {
  const turn = ({ series }: PairView): Instant => {
    const checkIns = series?.checkIns ?? [];
    const last = lastCheckIn(checkIns, now);
    if (last !== undefined && !last.answered.me && now < pulseClosesAt(last)) return last.startsAt;
    return nextCheckIn(checkIns, now)?.startsAt ?? Infinity;
  };
  return pairs.toSorted((one, other) => turn(one) - turn(other));
};

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 404px',
    alignItems: 'start',
    gap: '24px',
    '@media (max-width: 960px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media (max-width: 400px)': { gap: 0 },
  },
  aside: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '24px' },
});

export const HomeParts = ({ standing, now }: { standing: Standing; now: Instant }) => {
  if (standing.kind === 'pair') return <PairParts key={standing.key} pair={standing.pair} answered={now} />;
  const { enrolment } = standing;
  if (enrolment.state === 'waiting') return <WaitingForPair enrolment={enrolment} now={now} />;
  return enrolment.state === 'left' ? <PartnerLeft enrolment={enrolment} /> : <Unmatched enrolment={enrolment} />;
};

const PairParts = ({ pair, answered }: { pair: PairView; answered: Instant }) => {
  const styles = useStyles();
  const now = useNow(answered);
  const checkIns = pair.series?.checkIns ?? [];
  const last = lastCheckIn(checkIns, now);
  return (
    <>
      <Hero pair={pair} now={now} />
      <div className={styles.columns}>
        <PairCard pair={pair} />
        <div className={styles.aside}>
          {last === undefined ? null : <PulseCard key={last.id} checkInId={last.id} />}
          {pair.series === null ? null : <AllDates series={pair.series} now={now} />}
        </div>
      </div>
    </>
  );
};
