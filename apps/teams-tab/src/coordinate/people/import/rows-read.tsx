import { Dropdown, makeStyles, Option, tokens, typographyStyles } from '@fluentui/react-components';
import type { ImportRow } from '@tandem/core/contract';
import { Surface, useText } from '@tandem/ui';
import { useState } from 'react';
import { en } from '../../../en.ts';
import { LongList } from '../../long-list.tsx';
import { RowRead } from './row-read.tsx';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '12px',
    padding: '14px 20px',
  },
  choice: { minWidth: '180px' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

const shows = ['all', 'wrong'] as const;
type Show = (typeof shows)[number];

/** Every row of the sheet; or those that need something, first when there are any. */
export const RowsRead = ({ rows }: { rows: readonly ImportRow[] }) => {
  const styles = useStyles();
  const t = useText(en);
  const [show, setShow] = useState<Show>('all');
  const shown = show === 'all' ? rows : rows.filter(({ outcome }) => outcome === 'wrong');
  return (
    <Surface bare>
      <div className={styles.tools}>
        <Dropdown
          className={styles.choice}
          aria-label={t('import.show')}
          value={t(`import.show.${show}`)}
          selectedOptions={[show]}
          onOptionSelect={(_, { optionValue }) => setShow(shows.find((one) => one === optionValue) ?? 'all')}
        >
          {shows.map((one) => (
            <Option key={one} value={one}>
              {t(`import.show.${one}`)}
            </Option>
          ))}
        </Dropdown>
        <span className={styles.quiet} role="status">
          {t('import.shown', { shown: shown.length, all: rows.length })}
        </span>
      </div>
      <LongList items={shown} keyOf={({ line }) => line} height={72}>
        {(row) => <RowRead row={row} />}
      </LongList>
    </Surface>
  );
};
