import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { Clock20Regular } from '@fluentui/react-icons';
import type { DraftHours } from '@tandem/core/contract';
import { clock, useText } from '@tandem/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';
import { Failure } from '../../start/failure.tsx';

const useStyles = makeStyles({
  press: { marginInlineEnd: 'auto' },
  words: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    flexBasis: '100%',
    order: 1,
    margin: 0,
    display: 'flex',
    columnGap: '8px',
  },
});

type Props = { readonly hours: UseQueryResult<DraftHours>; readonly onAsk: () => void };

/** Asks for the hours of all pairs, and says how they were planned. */
export const PlanHours = ({ hours: { data, error, isFetching }, onAsk }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const reader = useIntl();
  if (data === undefined && !isFetching && error === null)
    return (
      <Button className={styles.press} appearance="subtle" icon={<Clock20Regular />} onClick={onAsk}>
        {t('hours.plan')}
      </Button>
    );
  return (
    <>
      <Failure error={error} />
      <div className={styles.words} role="status">
        {data === undefined && isFetching ? <Spinner size="extra-tiny" /> : null}
        {data === undefined
          ? isFetching
            ? t('hours.looking')
            : null
          : t('hours.planned', {
              open: data.series.filter(({ hour }) => hour === null).length,
              at: clock(reader, data.readAt),
            })}
      </div>
    </>
  );
};
