import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { GroupShare, Scenario } from '@tandem/core/contract';
import { Surface, useText } from '@tandem/ui';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';

const useStyles = makeStyles({
  press: {
    justifySelf: 'start',
    marginInlineStart: '-8px',
    marginTop: '-12px',
    '@media (max-width: 400px)': { margin: '8px' },
  },
  scroll: { overflowX: 'auto' },
  table: { borderSpacing: 0, width: '100%', fontVariantNumeric: 'tabular-nums' },
  caption: { ...typographyStyles.subtitle2, textAlign: 'start', paddingBottom: '12px' },
  cell: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { paddingInlineStart: 0 },
  },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    textAlign: 'start',
    padding: '0 8px 8px',
    ':first-child': { paddingInlineStart: 0 },
  },
  group: { ...typographyStyles.caption1Strong, textAlign: 'start', paddingBlock: '16px 4px' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0, marginTop: '12px' },
});

const kinds = ['department', 'seniority'] as const;

/** How each scenario treats departments and bands of seniority, side by side. */
export const GroupTable = ({ scenarios }: { scenarios: readonly Scenario[] }) => {
  const styles = useStyles();
  const t = useText(en);
  const panel = useId();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={styles.press}
        aria-expanded={opened}
        aria-controls={panel}
        onClick={() => setOpened(!opened)}
      >
        {t(opened ? 'groups.hide' : 'groups.press')}
      </Button>
      <div id={panel} hidden={!opened}>
        {opened ? (
          <Surface>
            <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('groups.title')}>
              <table className={styles.table}>
                <caption className={styles.caption}>{t('groups.title')}</caption>
                <thead>
                  <tr>
                    <th scope="col" className={styles.head}>
                      {t('groups.group')}
                    </th>
                    {scenarios.map(({ objective }) => (
                      <th key={objective} scope="col" className={styles.head}>
                        {t(`scenarios.${objective}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                {kinds.map((kind) => (
                  <Kind key={kind} kind={kind} scenarios={scenarios} />
                ))}
              </table>
            </div>
            <p className={styles.quiet}>{t('groups.few')}</p>
          </Surface>
        ) : null}
      </div>
    </>
  );
};

type Props = { readonly kind: GroupShare['kind']; readonly scenarios: readonly Scenario[] };

const Kind = ({ kind, scenarios }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const groups = (scenarios[0]?.spread ?? []).filter((share) => share.kind === kind);
  if (groups.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th colSpan={scenarios.length + 1} scope="rowgroup" className={styles.group}>
          {t(`groups.${kind}`)}
        </th>
      </tr>
      {groups.map(({ group }) => (
        <tr key={group}>
          <th scope="row" className={styles.cell}>
            <GroupName kind={kind} group={group} />
          </th>
          {scenarios.map(({ objective, spread }) => (
            <td key={objective} className={styles.cell}>
              <Figures share={spread.find((share) => share.kind === kind && share.group === group)} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
};

const GroupName = ({ kind, group }: Pick<GroupShare, 'kind' | 'group'>) => {
  const t = useText(en);
  if (group === null) return t('groups.others');
  return kind === 'department' ? group : t('groups.years', { years: group.replace('-', ' – ') });
};

const Figures = ({ share }: { share: GroupShare | undefined }) => {
  const t = useText(en);
  const { formatNumber } = useIntl();
  if (share === undefined) return null;
  const { matched, people, points } = share;
  return points === null
    ? t('groups.none', { matched, people })
    : t('groups.figures', { matched, people, points: formatNumber(points, { maximumFractionDigits: 0 }) });
};
