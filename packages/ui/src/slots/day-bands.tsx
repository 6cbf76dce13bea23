import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useIntl } from 'react-intl';
import { en } from '../language/en.ts';
import { useText } from '../language/use-text.ts';
import { PersonDot } from '../person-dot.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(120px, 220px)',
    columnGap: '16px',
    rowGap: '6px',
    alignItems: 'center',
    alignContent: 'start',
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
  },
  who: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  axis: { position: 'relative', height: '16px' },
  line: {
    position: 'absolute',
    insetInline: 0,
    insetBlockStart: '7px',
    height: '2px',
    backgroundColor: tokens.colorNeutralStroke2,
  },
  band: {
    position: 'absolute',
    insetBlockStart: '5px',
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    opacity: 0.5,
  },
  at: {
    position: 'absolute',
    insetBlockStart: '1px',
    width: '6px',
    marginInlineStart: '-3px',
    height: '14px',
    borderRadius: tokens.borderRadiusSmall,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
  },
  you: { backgroundColor: tokens.colorBrandForeground1, forcedColorAdjust: 'none' },
  partner: { backgroundColor: tokens.colorPalettePumpkinBorderActive, forcedColorAdjust: 'none' },
  clock: { textAlign: 'end', fontSize: tokens.fontSizeBase100 },
  ticks: {
    display: 'flex',
    justifyContent: 'space-between',
    fontSize: tokens.fontSizeBase100,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Minutes on the viewer's clock; a band may pass midnight on either side. */
type Band = { readonly from: number; readonly to: number };

type Props = {
  readonly me: Band;
  readonly partners: readonly { readonly id: string; readonly name: string; readonly band: Band }[];
  /** The hour, or two that take turns, in minutes too. */
  readonly at: readonly number[];
};

const dayLength = 1440; // minutes

/** Everybody's working day on the viewer's clock, and where the check-in falls in it. */
export const DayBands = ({ me, partners, at }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  return (
    <div className={styles.root}>
      <Row who="you" name={t('days.yours')} band={me} at={at} />
      {partners.map(({ id, name, band }) => (
        <Row key={id} who="partner" name={t('days.partner', { name })} band={band} at={at} />
      ))}
      <span className={styles.clock}>{t('days.clock')}</span>
      <span className={styles.ticks} aria-hidden="true" dir="ltr">
        {[0, 6, 12, 18, 24].map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </span>
    </div>
  );
};

const Row = ({ who, name, band, at }: { who: 'you' | 'partner'; name: string; band: Band; at: readonly number[] }) => {
  const styles = useStyles();
  const reader = useIntl();
  const t = useText(en);
  const label = t('days.label', {
    who: name,
    from: hhmm(band.from),
    to: hhmm(band.to),
    at: reader.formatList(at.map(hhmm)),
  });
  return (
    <>
      <span className={styles.who}>
        <PersonDot who={who} />
        {name}
      </span>
      <span className={styles.axis} role="img" aria-label={label}>
        <span className={styles.line} />
        {parts(band).map((part) => (
          <span
            key={part.from}
            className={mergeClasses(styles.band, styles[who])}
            style={{ insetInlineStart: percent(part.from), width: percent(part.to - part.from) }}
          />
        ))}
        {at.map((one) => (
          <span key={one} className={mergeClasses(styles.at, styles[who])} style={{ insetInlineStart: percent(one) }} />
        ))}
      </span>
    </>
  );
};

const percent = (minutes: number): string => `${(100 * minutes) / dayLength}%`;

/** A band that passes midnight shows on both ends of the day. */
const parts = ({ from, to }: Band): readonly Band[] =>
  [-dayLength, 0, dayLength]
    .map((shift) => ({ from: Math.max(0, from + shift), to: Math.min(dayLength, to + shift) }))
    .filter((part) => part.to > part.from);

const hhmm = (minutes: number): string => {
  const inDay = ((minutes % dayLength) + dayLength) % dayLength;
  return `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, '0')}`;
};
