import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { OtherTimes as Found, PairView } from '@tandem/core/contract';
import type { Instant } from '@tandem/core/model';
import { useIntl } from 'react-intl';
import { en } from '../language/en.ts';
import { useSay } from '../language/say.ts';
import { clock, day } from '../language/times.ts';
import { useText } from '../language/use-text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: '8px', listStyleType: 'none', margin: 0, padding: 0 },
  time: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '12px',
    alignItems: 'baseline',
    width: '100%',
    maxWidth: 'none',
    padding: '10px 12px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    // In high contrast a button under the pointer changes its colours, and all that stands on it follows.
    ':hover > span': { color: 'inherit' },
  },
  first: { ...typographyStyles.body1Strong },
  hour: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  end: { textAlign: 'end' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly pair: PairView;
  readonly times: Found['times'];
  readonly busy: boolean;
  readonly onChoose: (startsAt: Instant) => void;
};

/** Times for one date, each a press: the day and how it feels, the hour here and on other clocks. */
export const OtherTimes = ({ pair, times, busy, onChoose }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const reader = useIntl();
  if (times.length === 0) return <p className={styles.none}>{t('times.none')}</p>;
  return (
    <ul className={styles.list} role="list">
      {times.map(({ startsAt, notes }) => (
        <li key={startsAt}>
          <Button className={styles.time} disabled={busy} onClick={() => onChoose(startsAt)}>
            <span className={styles.first}>{day(reader, startsAt)}</span>
            <span className={styles.hour} dir="ltr">
              {clock(reader, startsAt)}
            </span>
            <span className={styles.small}>{notes.map(say).join(' ')}</span>
            <span className={mergeClasses(styles.small, styles.end)}>
              <Elsewhere pair={pair} at={startsAt} />
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** What time that is for those who live on other clocks. */
const Elsewhere = ({ pair, at }: { readonly pair: PairView; readonly at: Instant }) => {
  const t = useText(en);
  const reader = useIntl();
  const here = clock(reader, at, pair.me.zone);
  const others = pair.partners.flatMap(({ givenName: name, zone }) => {
    const time = clock(reader, at, zone);
    return time === here ? [] : [t('times.for', { time, name })];
  });
  return reader.formatList(others, { type: 'unit' });
};
