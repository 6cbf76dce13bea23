import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ImportPreview } from '@tandem/core/contract';
import { Surface, useText } from '@tandem/ui';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../../../en.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
    gap: '12px 24px',
    marginBlock: '16px 0',
  },
  header: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  field: { margin: 0, color: tokens.colorNeutralForeground2 },
  unused: { marginBlock: '16px 0', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

type Columns = Extract<ImportPreview, { state: 'read' }>['columns'];

/** What each column of the sheet was taken for, and which ones were not used. */
export const UsedColumns = ({ columns }: { columns: Columns }) => {
  const styles = useStyles();
  const t = useText(en);
  const { formatList } = useIntl();
  const heading = useId();
  const unused = columns.filter(({ field, header }) => field === null && header.trim() !== '');
  return (
    <Surface labelledBy={heading}>
      <h2 id={heading} className={styles.title}>
        {t('import.columns')}
      </h2>
      <dl className={styles.list}>
        {columns.map(({ header, field }, index) =>
          field === null ? null : (
            <div key={index}>
              <dt className={styles.header} dir="auto">
                {header}
              </dt>
              <dd className={styles.field}>{t(`import.field.${field}`)}</dd>
            </div>
          ),
        )}
      </dl>
      {unused.length === 0 ? null : (
        <p className={styles.unused}>
          {t('import.columns.unused', { columns: formatList(unused.map(({ header }) => header)) })}
        </p>
      )}
    </Surface>
  );
};
