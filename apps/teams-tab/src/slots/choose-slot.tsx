import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { SlotChoice } from '@tandem/core/contract';
import { EmptyState, Notice, SlotCards, slotKey, Surface, useNamed, useSay, useText } from '@tandem/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { en } from '../en.ts';
import { Failure } from '../start/failure.tsx';
import { useTandem } from '../start/tandem.ts';
import { goTo } from '../start/use-route.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '24px' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '12px',
    '@media (max-width: 400px)': { padding: '16px' },
  },
  invite: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, marginInlineStart: 'auto' },
});

/** Times side by side that one can still compare; the rest is a press away. */
const COMPARED = 3;

export const ChooseSlot = ({ choice }: { choice: SlotChoice }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const named = useNamed();
  const { api } = useTandem();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<string | null>(null);
  const [all, setAll] = useState(choice.slots.length <= COMPARED);
  const book = useMutation(
    api.checkins.choose.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries();
        goTo();
      },
    }),
  );
  const shown = all ? choice.slots : choice.slots.slice(0, COMPARED);
  // Calendars that are read again may bring other times; the one that was chosen need not be among them.
  const view = shown.find(({ slot }) => slotKey(slot) === chosen) ?? shown[0];
  if (view === undefined)
    return (
      <Surface>
        <EmptyState mark="broken" title={t('slots.none.title')} foot={t('slots.none.next')}>
          {choice.limits.map(say).join(' ')}
        </EmptyState>
      </Surface>
    );
  return (
    <div className={styles.root}>
      <SlotCards
        choice={{ ...choice, slots: shown }}
        chosen={view.slot}
        onChoose={(slot) => setChosen(slotKey(slot))}
      />
      {choice.limits.length === 0 ? null : <Notice>{choice.limits.map(say).join(' ')}</Notice>}
      {choice.opinion === null ? null : <Notice>{say(choice.opinion)}</Notice>}
      <Failure error={book.error} />
      <div className={styles.foot}>
        <Button
          appearance="primary"
          size="large"
          disabled={book.isPending}
          onClick={() => (view.current ? goTo() : book.mutate({ pairId: choice.pair.id, slot: view.slot }))}
        >
          {view.current ? t('slots.keep') : t('slots.book', { count: view.dates.length })}
        </Button>
        {all ? null : (
          <Button appearance="subtle" size="large" onClick={() => setAll(true)}>
            {t('slots.more')}
          </Button>
        )}
        <span className={styles.invite}>{t('slots.invite', named(choice.pair.partners))}</span>
      </div>
    </div>
  );
};
