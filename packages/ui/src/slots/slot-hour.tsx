import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PairView, PersonCard } from '@tandem/core/contract';
import type { Instant } from '@tandem/core/model';
import { useIntl } from 'react-intl';
import { clock, placeOf } from '../language/times.ts';
import { PersonDot } from '../person-dot.tsx';

const useStyles = makeStyles({
  times: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 10px', marginTop: '8px' },
  local: { display: 'inline-flex', alignItems: 'center', columnGap: '10px' },
  time: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums' },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  comfort: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0, marginTop: '4px' },
  join: {
    width: '20px',
    height: '2px',
    backgroundColor: tokens.colorNeutralStroke1,
    // Where the clocks wrap, it would join a line to nothing.
    '@media (max-width: 480px)': { display: 'none' },
  },
});

type Props = {
  readonly at: Instant;
  readonly pair: PairView;
  readonly withWeekday: boolean;
  /** How it is for each; empty where nothing is to be said. */
  readonly feels: string;
};

/** One hour on everybody's clock, and how it feels to each. */
export const SlotHour = ({ at, pair, withWeekday, feels }: Props) => {
  const styles = useStyles();
  const reader = useIntl();
  return (
    <>
      <div className={styles.times}>
        {withWeekday ? <span className={styles.small}>{reader.formatDate(at, { weekday: 'short' })}</span> : null}
        <LocalTime who="you" time={clock(reader, at, pair.me.zone)} places={placeOf(pair.me)} />
        <span className={styles.join} aria-hidden="true" />
        {timesOf(pair.partners, (zone) => clock(reader, at, zone)).map(({ time, places }) => (
          <LocalTime key={time} who="partner" time={time} places={places.join(', ')} />
        ))}
      </div>
      {feels === '' ? null : <p className={styles.comfort}>{feels}</p>}
    </>
  );
};

const LocalTime = ({ who, time, places }: { who: 'you' | 'partner'; time: string; places: string }) => {
  const styles = useStyles();
  return (
    <span className={styles.local}>
      <PersonDot who={who} />
      <span className={styles.time} dir="ltr">
        {time}
      </span>
      <span className={styles.small}>{places}</span>
    </span>
  );
};

/** The times on the partners' clocks, each once with the places it is for. */
const timesOf = (partners: readonly PersonCard[], timeIn: (zone: string) => string) =>
  [...new Set(partners.map(({ zone }) => timeIn(zone)))].map((time) => ({
    time,
    places: [...new Set(partners.filter(({ zone }) => timeIn(zone) === time).map(placeOf))],
  }));
