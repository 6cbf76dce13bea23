import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Instant } from '@tandem/core/model';
import { useNow, useText } from '@tandem/ui';
import { useIntl } from 'react-intl';
import { en } from '../en.ts';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    color: tokens.colorNeutralForeground3,
    marginBlock: 0,
    '@media (max-width: 400px)': { paddingInline: '16px' },
  },
});

const minute = 60_000; // milliseconds

type Props = {
  /** Null: just now. */
  readonly at: Instant | null;
  /** The server's clock when it answered. */
  readonly now: Instant;
  readonly onAgain: () => void;
};

/** How old the calendars are that somebody plans on, and a press that reads them again. */
export const CalendarsRead = ({ at, now, onAgain }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const { formatRelativeTime } = useIntl();
  const age = Math.max(0, Math.floor((useNow(now) - (at ?? now)) / minute));
  const ago =
    age < 60 ? formatRelativeTime(-age, 'minute', auto) : formatRelativeTime(-Math.floor(age / 60), 'hour', auto);
  return (
    <p className={styles.root}>
      {t('slots.read', { ago })}
      <Button appearance="transparent" size="small" onClick={onAgain}>
        {t('slots.read.again')}
      </Button>
    </p>
  );
};

const auto = { numeric: 'auto' } as const;
