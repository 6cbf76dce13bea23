import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Pin12Filled } from '@fluentui/react-icons';
import { useText } from '@tandem/ui';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';
import { hoursInWords } from '../hours-in-words.ts';
import type { PlannedHour } from './use-draft-hours.ts';

const useStyles = makeStyles({
  button: {
    display: 'grid',
    justifyItems: 'start',
    minWidth: 0,
    padding: '4px 8px',
    marginInlineStart: '-8px',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'start',
    ...typographyStyles.caption1,
    // In contrast what is hovered lies on cyan.
    ':hover': { '& span': { color: 'inherit' }, '& svg': { color: 'inherit' } },
  },
  hour: {
    ...typographyStyles.caption1Strong,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    color: tokens.colorBrandForegroundLink,
  },
  pin: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  about: { color: tokens.colorNeutralForeground3 },
  strained: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

type Props = {
  readonly planned: PlannedHour;
  readonly names: string;
  readonly open: boolean;
  /** Id of what opens in the row. */
  readonly controls: string;
  readonly onOpen: () => void;
};

/** The hour of a pair, to be pressed for another one. */
export const PairHour = ({ planned: { hour, dates, chosen, reason }, names, open, controls, onOpen }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const reader = useIntl();
  const when = hour === null ? t('hours.none') : hoursInWords(reader, hour.starts, 'short');
  const about =
    chosen === 'lapsed'
      ? t('hours.lapsed')
      : hour !== null
        ? t('hours.free', { free: hour.free, dates })
        : chosen === 'yes'
          ? t('hours.left')
          : reason !== null
            ? t('hours.why')
            : null;
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.button}
      aria-label={t('hours.other', { names, hour: [when, about].filter((words) => words !== null).join(', ') })}
      aria-expanded={open}
      aria-controls={controls}
      onClick={onOpen}
    >
      <span className={styles.hour}>
        {when}
        {chosen === 'yes' ? <Pin12Filled className={styles.pin} aria-hidden="true" /> : null}
      </span>
      {about === null ? null : (
        <span className={mergeClasses(styles.about, chosen === 'lapsed' && styles.strained)}>{about}</span>
      )}
    </Button>
  );
};
