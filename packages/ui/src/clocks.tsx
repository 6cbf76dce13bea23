import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { PairView, PersonCard } from '@tandem/core/contract';
import type { Instant } from '@tandem/core/model';
import { useIntl } from 'react-intl';
import { en } from './language/en.ts';
import { clock, day, placeOf } from './language/times.ts';
import { useText } from './language/use-text.ts';
import { PersonDot } from './person-dot.tsx';
import { TwoClocks } from './two-clocks.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '10px' },
  row: {
    display: 'grid',
    gridTemplateColumns: '12px max-content minmax(0, 1fr)',
    columnGap: '12px',
    alignItems: 'center',
  },
  time: {
    ...typographyStyles.subtitle2,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    minWidth: '5ch',
  },
  mine: {
    fontSize: '40px',
    lineHeight: '52px',
    '@media (max-width: 560px)': { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  },
  mineCompact: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  who: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  date: { color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly at: Instant;
  readonly pair: Pick<PairView, 'me' | 'partners'>;
  /** For 320 px: smaller times, no places. */
  readonly compact?: boolean;
};

/** One moment on everybody's clock: two beside each other for a pair, one below the other for a circle, you first. */
export const Clocks = ({ at, pair: { me, partners }, compact = false }: Props) =>
  partners.length === 1 ? (
    <TwoClocks at={at} me={me} partner={partners[0]} compact={compact} />
  ) : (
    <CircleClocks at={at} me={me} partners={partners} compact={compact} />
  );

type CircleProps = {
  readonly at: Instant;
  readonly me: PersonCard;
  readonly partners: readonly PersonCard[];
  readonly compact: boolean;
};

const CircleClocks = ({ at, me, partners, compact }: CircleProps) => {
  const styles = useStyles();
  const reader = useIntl();
  const t = useText(en);
  const nameOf = (person: PersonCard) =>
    compact ? person.givenName : t('clocks.partner', { name: person.givenName, place: placeOf(person) });
  return (
    <ul className={styles.list} role="list">
      <li className={styles.row}>
        <PersonDot who="you" />
        <span className={mergeClasses(styles.time, styles.mine, compact && styles.mineCompact)} dir="ltr">
          {clock(reader, at, me.zone)}
        </span>
        <span className={styles.who}>
          {compact ? t('clocks.you.short') : t('clocks.you', { place: placeOf(me) })}
          <OtherDay at={at} zone={me.zone} me={me} always={!compact} />
        </span>
      </li>
      {sameClock(partners).map((people) => (
        <li key={people[0].id} className={styles.row}>
          <PersonDot who="partner" />
          <span className={styles.time} dir="ltr">
            {clock(reader, at, people[0].zone)}
          </span>
          <span className={styles.who}>
            {reader.formatList(people.map(nameOf), { type: 'unit' })}
            <OtherDay at={at} zone={people[0].zone} me={me} />
          </span>
        </li>
      ))}
    </ul>
  );
};

/** The date on a clock, where it is another one than the reader's own. */
const OtherDay = ({
  at,
  zone,
  me,
  always = false,
}: {
  at: Instant;
  zone: string;
  me: PersonCard;
  always?: boolean;
}) => {
  const styles = useStyles();
  const reader = useIntl();
  const there = day(reader, at, zone);
  return always || there !== day(reader, at, me.zone) ? <span className={styles.date}> · {there}</span> : null;
};

type Together = readonly [PersonCard, ...PersonCard[]];

/** People of one zone share a row, in the order in which the first of them comes. */
const sameClock = (partners: readonly PersonCard[]): readonly Together[] => {
  const rows = new Map<string, [PersonCard, ...PersonCard[]]>();
  for (const person of partners) {
    const row = rows.get(person.zone);
    if (row === undefined) rows.set(person.zone, [person]);
    else row.push(person);
  }
  return [...rows.values()];
};
