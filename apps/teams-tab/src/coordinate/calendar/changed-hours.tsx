import { Checkbox, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { PlannedAgain, SeriesChange } from '@tandem/core/contract';
import type { PairId } from '@tandem/core/model';
import { useSay, useText } from '@tandem/ui';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';
import { hoursInWords } from '../hours-in-words.ts';
import { namesOf } from '../names-of.ts';

const useStyles = makeStyles({
  about: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '8px 0' },
  hours: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  new: typographyStyles.body1Strong,
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  inset: { marginInlineStart: '36px' },
});

type Props = {
  readonly plan: PlannedAgain;
  /** Series that shall stay as they are. */
  readonly left: ReadonlySet<PairId>;
  readonly onLeave: (pairId: PairId, isLeft: boolean) => void;
};

/** Series that would get another hour, each with why, and those for which none is found. */
export const ChangedHours = ({ plan, left, onLeave }: Props) => {
  const styles = useStyles();
  const reader = useIntl();
  const t = useText(en);
  const say = useSay();
  return (
    <>
      <p className={styles.about} role="status">
        {t('again.about', { changes: plan.changes.length, kept: plan.kept })}
      </p>
      <ul className={styles.list} role="list">
        {plan.changes.map((change) => (
          <li key={change.pairId} className={styles.row}>
            <Checkbox
              checked={!left.has(change.pairId)}
              onChange={(_, { checked }) => onLeave(change.pairId, checked !== true)}
              label={reader.formatList(namesOf(change.members, 'givenName'))}
            />
            <Hours change={change} />
          </li>
        ))}
        {plan.open.map(({ members, reason }) => (
          <li key={members.map(({ id }) => id).join(' ')} className={styles.row}>
            <span className={styles.new}>{reader.formatList(namesOf(members, 'givenName'))}</span>
            <p className={styles.why}>{say(reason)}</p>
          </li>
        ))}
      </ul>
    </>
  );
};

const Hours = ({ change: { before, after, dates } }: { change: SeriesChange }) => {
  const styles = useStyles();
  const reader = useIntl();
  const t = useText(en);
  return (
    <>
      <div className={mergeClasses(styles.hours, styles.inset)}>
        {before === null ? null : <span>{t('again.from', { hours: hoursInWords(reader, before.starts) })}</span>}
        <span className={styles.new}>{t('again.to', { hours: hoursInWords(reader, after.starts) })}</span>
      </div>
      <p className={mergeClasses(styles.why, styles.inset)}>
        {t('again.free', { free: after.free, dates, instead: before?.free ?? -1 })}{' '}
        {before === null || before.lost === after.lost
          ? null
          : t('again.lost', { lost: after.lost, instead: before.lost })}
      </p>
    </>
  );
};
