import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ChangedPair, Consequence } from '@tandem/core/contract';
import { Together, useText } from '@tandem/ui';
import { en } from '../../en.ts';
import { sideBySide } from './side-by-side.ts';
import { useSigned } from './use-cost.ts';
import type { Deciding } from './use-deciding.ts';

const useStyles = makeStyles({
  table: { borderSpacing: 0, width: '100%' },
  cell: { padding: 0, paddingBlock: '4px', textAlign: 'start' },
  arrow: { width: '24px', color: tokens.colorNeutralForeground3, '& svg': { display: 'block' } },
  turned: { ':dir(rtl)': { transform: 'scaleX(-1)' } },
  pair: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  points: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  none: { color: tokens.colorNeutralForeground3 },
  signed: { ...typographyStyles.body1Strong, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Pairs before and after a change, one beside the other, each with its points. */
export const ChangedRows = ({ consequence, kind }: { consequence: Consequence; kind: Deciding['kind'] }) => {
  const styles = useStyles();
  const t = useText(en);
  const signed = useSigned();
  const rows = sideBySide(consequence);
  if (rows.length === 0) return null;
  return (
    <table className={styles.table}>
      <thead className={styles.hidden}>
        <tr>
          <th scope="col">{t('change.before')}</th>
          <td />
          <th scope="col">{t('change.after')}</th>
          <th scope="col">{t('change.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ before, after }) => (
          <tr key={keyOf(before ?? after)}>
            <td className={styles.cell}>
              <OneSide pair={before} kind={kind} />
            </td>
            <td className={styles.arrow}>
              <ChevronRight16Regular className={styles.turned} aria-hidden="true" />
            </td>
            <td className={styles.cell}>
              <OneSide pair={after} kind={kind} />
            </td>
            <td className={styles.signed}>
              <span dir="ltr">{signed((after?.points ?? 0) - (before?.points ?? 0))}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const keyOf = (pair: ChangedPair | null): string => (pair?.people ?? []).map(({ id }) => id).join(' ');

const OneSide = ({ pair, kind }: { pair: ChangedPair | null; kind: Deciding['kind'] }) => {
  const styles = useStyles();
  const t = useText(en);
  if (pair === null) return <span className={styles.none}>{t('change.open', { kind })}</span>;
  return (
    <span className={styles.pair}>
      <Together names={pair.people.map(({ name }) => name)} colors="all" size={24} />
      <span>{pair.people.map(({ givenName }) => givenName).join(', ')}</span>
      <span className={styles.points} dir="ltr">
        {pair.points}
      </span>
    </span>
  );
};
