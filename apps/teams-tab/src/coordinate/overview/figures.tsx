import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ProgrammeHealth } from '@tandem/core/contract';
import type { meetsIn } from '@tandem/core/model';
import { Surface, useText } from '@tandem/ui';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, marginBlock: '0 16px' },
  second: { marginBlockStart: '24px', paddingTop: '24px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(104px, 1fr))',
    gap: '16px',
    margin: 0,
  },
  figure: { display: 'flex', flexDirection: 'column-reverse' },
  known: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, marginBlock: '16px 0' },
  value: { ...typographyStyles.subtitle1, margin: 0, fontVariantNumeric: 'tabular-nums' },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

type Props = { readonly kind: ReturnType<typeof meetsIn>; readonly health: ProgrammeHealth };

export const Figures = ({ kind, health }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const heading = useId();
  const { series, checkIns } = health;
  return (
    <Surface labelledBy={heading}>
      <h2 id={heading} className={styles.title}>
        {t('overview.glance')}
      </h2>
      <Row
        figures={[
          [t('overview.people'), health.people],
          [t('overview.pairs', { kind }), health.pairs],
          [t('overview.open'), health.unmatched],
          [t('overview.booked'), series.booked],
          [t('overview.waiting'), series.waiting],
          [t('overview.needYou', { count: health.attention.length }), health.attention.length],
        ]}
      />
      <div className={styles.second}>
        <h2 className={styles.title}>{t('overview.checkins')}</h2>
        <Row
          figures={[
            [t('overview.held'), checkIns.held],
            [t('overview.missed'), checkIns.missed],
            [t('overview.unknown'), checkIns.unknown],
            [t('overview.toCome'), checkIns.toCome],
            [t('overview.moved'), checkIns.moved],
            [t('overview.skipped'), checkIns.skipped],
          ]}
        />
        <p className={styles.known}>
          {t('overview.known', { declined: checkIns.declined, accepted: checkIns.accepted })}
        </p>
      </div>
    </Surface>
  );
};

const Row = ({ figures }: { figures: readonly (readonly [name: string, value: number])[] }) => {
  const styles = useStyles();
  const { formatNumber } = useIntl();
  return (
    <dl className={styles.row}>
      {figures.map(([name, value]) => (
        <div key={name} className={styles.figure}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{formatNumber(value)}</dd>
        </div>
      ))}
    </dl>
  );
};
