import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CloudCheckmark20Regular } from '@fluentui/react-icons';
import type { OwnShortList } from '@tandem/core/contract';
import type { ShortList } from '@tandem/core/model';
import { clock, useText } from '@tandem/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';
import { Failure } from '../../start/failure.tsx';
import { useTandem } from '../../start/tandem.ts';
import { Colleagues } from './colleagues.tsx';
import { OthersByName } from './others-by-name.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '16px' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '12px',
    '@media (max-width: 400px)': { padding: '16px' },
  },
  saved: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    marginInlineStart: 'auto',
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

/** One's own order of colleagues, and whom one sets aside. Nothing is sent before it is pressed. */
export const ShortListForm = ({ own }: { own: OwnShortList }) => {
  const styles = useStyles();
  const t = useText(en);
  const reader = useIntl();
  const { api } = useTandem();
  const queries = useQueryClient();
  const [list, setList] = useState<ShortList>({ wishes: own.wishes, setAside: own.setAside });
  const save = useMutation(
    api.shortList.save.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: api.shortList.read.key() }),
    }),
  );
  const send = (sent: ShortList) => {
    setList(sent);
    save.mutate({ programmeId: own.programme.id, ...sent });
  };
  const isOpen = own.programme.state === 'enrolling';
  return (
    <div className={styles.root}>
      <Colleagues own={own} list={list} onChange={setList} />
      <OthersByName own={own} list={list} onChange={setList} />
      <Failure error={save.error} />
      <div className={styles.foot}>
        <Button appearance="primary" size="large" disabled={!isOpen || save.isPending} onClick={() => send(list)}>
          {t('short.send')}
        </Button>
        <Button
          appearance="subtle"
          size="large"
          disabled={!isOpen || save.isPending || list.wishes.length === 0}
          onClick={() => send({ ...list, wishes: [] })}
        >
          {t('short.none')}
        </Button>
        <span className={styles.saved} role="status">
          {save.isSuccess ? (
            <>
              <CloudCheckmark20Regular className={styles.done} aria-hidden="true" />
              {t('short.saved', { time: clock(reader, save.data.savedAt) })}
            </>
          ) : isOpen ? null : (
            t('short.over')
          )}
        </span>
      </div>
    </div>
  );
};
