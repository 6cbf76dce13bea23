import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { SeriesView } from '@tandem/core/contract';
import type { Instant } from '@tandem/core/model';
import { clock, day, drawnState, NodeMark, seriesNodes, shortDate, Surface, useSay, useText } from '@tandem/ui';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../en.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, marginBlock: '0 12px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    columnGap: '12px',
    alignItems: 'center',
    minHeight: '34px',
  },
  mark: { display: 'flex', justifyContent: 'center' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  time: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** Every check-in of the series with what became of it. */
export const AllDates = ({ series, now }: { series: SeriesView; now: Instant }) => {
  const styles = useStyles();
  const reader = useIntl();
  const t = useText(en);
  const say = useSay();
  const heading = useId();
  const { checkIns } = series;
  const nodes = seriesNodes(checkIns, now, drawnState(series));
  return (
    <Surface labelledBy={heading}>
      <h2 id={heading} className={styles.title}>
        {t('dates.title', { count: checkIns.length })}
      </h2>
      <p className={styles.about}>{t('dates.free')}</p>
      <ol className={styles.list} role="list">
        {checkIns.map((one, index) => (
          <li key={one.id} className={styles.row}>
            <span className={styles.mark}>
              <NodeMark kind={nodes[index]?.kind ?? 'to-come'} />
            </span>
            <span>
              {day(reader, one.startsAt)}
              {one.note !== null ? (
                <span className={styles.quiet}>{say(one.note)}</span>
              ) : one.startsAt !== one.originallyAt ? (
                <span className={styles.quiet}>{t('dates.moved', { date: shortDate(reader, one.originallyAt) })}</span>
              ) : null}
            </span>
            <span className={styles.time} dir="ltr">
              {clock(reader, one.startsAt)}
            </span>
          </li>
        ))}
      </ol>
    </Surface>
  );
};
