import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { PersonCard } from '@tandem/core/contract';
import type { Instant } from '@tandem/core/model';
import { useIntl } from 'react-intl';
import { en } from './language/en.ts';
import { clock, day, placeOf } from './language/times.ts';
import { useText } from './language/use-text.ts';
import { PersonDot } from './person-dot.tsx';

const narrow = '@media (max-width: 560px)';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(32px, 216px) max-content',
    columnGap: '20px',
    alignItems: 'center',
    [narrow]: {
      gridTemplateColumns: 'minmax(0, max-content) minmax(16px, 1fr) minmax(0, max-content)',
      columnGap: '12px',
    },
  },
  who: { display: 'flex', alignItems: 'center', gap: '8px', ...typographyStyles.caption1 },
  whoStart: { gridColumnStart: 1 },
  whoEnd: { gridColumnStart: 3 },
  time: {
    margin: 0,
    fontSize: '40px',
    lineHeight: '52px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    [narrow]: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  },
  // Two 12-hour times stand side by side from 280 px on.
  timeCompact: { fontSize: `clamp(18px, 7vw, ${tokens.fontSizeHero700})`, lineHeight: tokens.lineHeightHero700 },
  line: {
    height: '2px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundImage: `linear-gradient(90deg, ${tokens.colorBrandForeground1}, ${tokens.colorPalettePumpkinBorderActive})`,
    ':dir(rtl)': {
      backgroundImage: `linear-gradient(270deg, ${tokens.colorBrandForeground1}, ${tokens.colorPalettePumpkinBorderActive})`,
    },
    '@media (forced-colors: active)': { backgroundImage: 'none', backgroundColor: 'CanvasText' },
  },
  date: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, gridRowStart: 3 },
  label: { color: tokens.colorNeutralForeground2 },
  wide: { gridTemplateColumns: 'max-content minmax(12px, 1fr) max-content', columnGap: '8px' },
});

type Props = {
  readonly at: Instant;
  readonly me: PersonCard;
  readonly partner: PersonCard;
  /** For 320 px: smaller times, no places, no dates. */
  readonly compact?: boolean;
};

/** One moment on two clocks, you first, joined by the line. */
export const TwoClocks = ({ at, me, partner, compact = false }: Props) => {
  const styles = useStyles();
  const reader = useIntl();
  const t = useText(en);
  const time = mergeClasses(styles.time, compact && styles.timeCompact);
  const mine = compact ? t('clocks.you.short') : t('clocks.you', { place: placeOf(me) });
  const theirs = compact
    ? partner.givenName
    : t('clocks.partner', { name: partner.givenName, place: placeOf(partner) });
  return (
    <div className={mergeClasses(styles.root, compact && styles.wide)}>
      <span className={mergeClasses(styles.who, styles.whoStart)}>
        <PersonDot who="you" />
        <span className={styles.label}>{mine}</span>
      </span>
      <span className={mergeClasses(styles.who, styles.whoEnd)}>
        <PersonDot who="partner" />
        <span className={styles.label}>{theirs}</span>
      </span>
      <span className={mergeClasses(time, styles.whoStart)} dir="ltr">
        {clock(reader, at, me.zone)}
      </span>
      <span className={styles.line} aria-hidden="true" />
      <span className={time} dir="ltr">
        {clock(reader, at, partner.zone)}
      </span>
      {compact ? null : (
        <>
          <span className={mergeClasses(styles.date, styles.whoStart)}>{day(reader, at, me.zone)}</span>
          <span className={mergeClasses(styles.date, styles.whoEnd)}>{day(reader, at, partner.zone)}</span>
        </>
      )}
    </div>
  );
};
