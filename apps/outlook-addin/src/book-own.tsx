import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { problemOf } from '@tandem/client';
import type { PairView } from '@tandem/core/contract';
import { message } from '@tandem/core/messages';
import { useNamed, useSay, useText } from '@tandem/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { en } from './en.ts';
import { useTandem } from './tandem.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    textAlign: 'start',
  },
  text: { margin: 0 },
  list: { display: 'grid', rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
});

/** All that waits for this person, for an item that is none of it. */
export const BookOwnList = ({ pairs }: { pairs: readonly PairView[] }) => {
  const styles = useStyles();
  const waiting = pairs.filter(({ series }) => series?.waitsFor?.who === 'you');
  if (waiting.length === 0) return null;
  return (
    <div className={styles.list}>
      {waiting.map((pair) => (
        <BookOwn key={pair.id} pair={pair} />
      ))}
    </div>
  );
};

/** Where Tandem may not write calendars itself: the press that puts a pair's dates into this person's calendar. */
export const BookOwn = ({ pair }: { pair: PairView }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const named = useNamed();
  const { api } = useTandem();
  const queries = useQueryClient();
  const book = useMutation(
    api.checkins.book.mutationOptions({ onSuccess: () => queries.invalidateQueries({ queryKey: api.key() }) }),
  );
  const { series } = pair;
  const { others, name } = named(pair.partners);
  if (series?.waitsFor?.who !== 'you') return null;
  const { what } = series.waitsFor;
  return (
    <section className={styles.root} aria-label={t('check-in.title', { name })}>
      <p className={styles.text} role={book.isError ? 'alert' : undefined}>
        {book.isError ? problemOf(book.error).detail : say(message(`waits.you.${what}`, { others }))}
      </p>
      <Button appearance="primary" disabled={book.isPending} onClick={() => book.mutate({ pairId: pair.id })}>
        {what === 'booking' ? t('book.all', { count: series.checkIns.length, name }) : t('book.change')}
      </Button>
    </section>
  );
};
