import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AgendaItem } from '@tandem/core/model';
import { en } from './language/en.ts';
import { useSay } from './language/say.ts';
import { useText } from './language/use-text.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '12px' },
  row: { display: 'grid', gridTemplateColumns: '52px minmax(0, 1fr)', columnGap: '12px' },
  minutes: {
    ...typographyStyles.caption1,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  title: { ...typographyStyles.body1Strong, display: 'block' },
  source: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
});

/** What to talk about, in order: how long, what, and where the point comes from. */
export const Agenda = ({ items }: { items: readonly AgendaItem[] }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  return (
    <ol className={styles.list} role="list">
      {items.map((item, index) => (
        <li key={`${index} ${item.title.key}`} className={styles.row}>
          <span className={styles.minutes}>{t('agenda.minutes', { minutes: item.minutes })}</span>
          <span>
            <span className={styles.title} dir="auto">
              {say(item.title)}
            </span>
            <span className={styles.source}>{say(item.source)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
};
