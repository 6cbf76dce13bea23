import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PairView, PersonCard } from '@tandem/core/contract';
import type { Instant, Message } from '@tandem/core/model';
import { Fragment } from 'react';
import { useIntl } from 'react-intl';
import { useSay } from '../language/say.ts';
import { clock, placeOf } from '../language/times.ts';
import { PersonDot } from '../person-dot.tsx';

const useStyles = makeStyles({
  times: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '10px', marginTop: '8px' },
  time: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums' },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  comfort: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0, marginTop: '8px' },
  join: { width: '20px', height: '2px', backgroundColor: tokens.colorNeutralStroke1 },
});

type Props = {
  readonly at: Instant;
  readonly pair: PairView;
  readonly withWeekday: boolean;
  readonly notes: readonly Message[];
};

/** One hour on everybody's clock, and how it feels to each. */
export const SlotHour = ({ at, pair, withWeekday, notes }: Props) => {
  const styles = useStyles();
  const reader = useIntl();
  const say = useSay();
  return (
    <>
      <div className={styles.times}>
        {withWeekday ? <span className={styles.small}>{reader.formatDate(at, { weekday: 'short' })}</span> : null}
        <PersonDot who="you" />
        <span className={styles.time} dir="ltr">
          {clock(reader, at, pair.me.zone)}
        </span>
        <span className={styles.small}>{placeOf(pair.me)}</span>
        <span className={styles.join} aria-hidden="true" />
        {timesOf(pair.partners, (zone) => clock(reader, at, zone)).map(({ time, places }) => (
          <Fragment key={time}>
            <PersonDot who="partner" />
            <span className={styles.time} dir="ltr">
              {time}
            </span>
            <span className={styles.small}>{places.join(', ')}</span>
          </Fragment>
        ))}
      </div>
      {notes.length === 0 ? null : <p className={styles.comfort}>{notes.map(say).join('. ')}</p>}
    </>
  );
};

/** The times on the partners' clocks, each once with the places it is for. */
const timesOf = (partners: readonly PersonCard[], timeIn: (zone: string) => string) =>
  [...new Set(partners.map(({ zone }) => timeIn(zone)))].map((time) => ({
    time,
    places: [...new Set(partners.filter(({ zone }) => timeIn(zone) === time).map(placeOf))],
  }));
