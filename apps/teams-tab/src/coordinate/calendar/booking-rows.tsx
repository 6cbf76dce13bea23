import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import {
  CalendarCheckmark20Regular,
  Clock20Regular,
  DismissCircle20Regular,
  QuestionCircle20Regular,
  Warning20Regular,
} from '@fluentui/react-icons';
import type { BookingRow } from '@tandem/core/contract';
import type { ProgrammeId } from '@tandem/core/model';
import { dayAndTime, Together, useSay, useText } from '@tandem/ui';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';
import { namesOf } from '../names-of.ts';
import { ChooseSeriesHour } from './choose-series-hour.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(140px, 1fr) minmax(140px, 1fr) minmax(140px, 1fr) minmax(160px, 1fr) 32px',
    columnGap: '16px',
    rowGap: '4px',
    alignItems: 'center',
    padding: '12px 24px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 860px)': {
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      '& > :nth-child(n+3)': { gridColumnStart: 2 },
    },
  },
  name: typographyStyles.body1Strong,
  state: { display: 'inline-flex', alignItems: 'center', columnGap: '8px' },
  good: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  change: { gridColumnEnd: -1 },
  problem: { gridColumn: '2 / -1', margin: 0, color: tokens.colorNeutralForeground2 },
});

const icons = {
  unplanned: QuestionCircle20Regular,
  planned: Clock20Regular,
  booked: CalendarCheckmark20Regular,
  stuck: Warning20Regular,
  ended: DismissCircle20Regular,
} as const;

type Props = {
  readonly rows: readonly BookingRow[];
  /** Null where nothing can be changed any more. */
  readonly programmeId: ProgrammeId | null;
};

export const BookingRows = ({ rows, programmeId }: Props) => {
  const styles = useStyles();
  return (
    <ul className={styles.list} role="list">
      {rows.map((row) => (
        <Booking key={row.pairId} row={row} programmeId={programmeId} />
      ))}
    </ul>
  );
};

const Booking = ({ row, programmeId }: { readonly row: BookingRow } & Pick<Props, 'programmeId'>) => {
  const styles = useStyles();
  const reader = useIntl();
  const t = useText(en);
  const say = useSay();
  const Icon = icons[row.state];
  const needsSomebody = row.state === 'stuck' || row.state === 'unplanned';
  return (
    <li className={styles.row}>
      <Together names={namesOf(row.members, 'name')} colors="all" size={28} />
      <span className={styles.name}>{reader.formatList(namesOf(row.members, 'givenName'))}</span>
      <span className={styles.state}>
        <Icon aria-hidden="true" className={needsSomebody ? styles.warning : styles.good} />
        {t(`calendar.state.${row.state}`)}
      </span>
      {row.slot === null ? null : (
        <span>
          {t('calendar.free', { free: row.free, dates: row.dates })}
          <span className={styles.quiet}>{t('calendar.changes', { moved: row.moved, skipped: row.skipped })}</span>
        </span>
      )}
      {row.nextAt === null ? null : (
        <span>
          {dayAndTime(reader, row.nextAt)}
          {row.slot?.inTurn === undefined ? null : <span className={styles.quiet}>{t('calendar.in-turn')}</span>}
        </span>
      )}
      {programmeId === null || row.state !== 'booked' || row.nextAt === null ? null : (
        <span className={styles.change}>
          <ChooseSeriesHour programmeId={programmeId} row={row} />
        </span>
      )}
      {row.problem === null ? null : <p className={styles.problem}>{say(row.problem)}</p>}
    </li>
  );
};
