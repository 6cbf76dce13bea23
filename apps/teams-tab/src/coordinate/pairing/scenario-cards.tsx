import {
  Badge,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { Scenario } from '@tandem/core/contract';
import { useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';
import { useTandem } from '../../start/tandem.ts';
import { GroupTable } from './group-table.tsx';
import type { Deciding } from './use-deciding.ts';

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: '16px',
    alignItems: 'stretch',
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media (max-width: 400px)': { gap: 0 },
  },
  card: {
    display: 'block',
    padding: '14px 20px 18px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
    cursor: 'pointer',
  },
  chosen: { border: `2px solid ${tokens.colorBrandStroke1}`, boxShadow: tokens.shadow4 },
  head: { display: 'flex', alignItems: 'center', columnGap: '4px', marginInlineStart: '-8px', minHeight: '32px' },
  name: { ...typographyStyles.body1Strong, flexGrow: 1 },
  badge: { whiteSpace: 'nowrap', flexShrink: 0 },
  use: { ...typographyStyles.caption1, color: tokens.colorBrandForegroundLink },
  figures: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', marginBlock: '6px 10px' },
  four: { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
  figure: { ...typographyStyles.subtitle1, display: 'block', fontVariantNumeric: 'tabular-nums' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
});

/** The same people under each objective, side by side; choosing one puts it on the board. */
export const ScenarioCards = ({ deciding }: { deciding: Deciding }) => {
  const styles = useStyles();
  const t = useText(en);
  const { api } = useTandem();
  const { decided, decide, busy, proposal, kind } = deciding;
  const { data } = useQuery(api.pairing.scenarios.queryOptions({ input: { proposalId: proposal.id } }));
  if (data === undefined) return null;
  const scenarios = data.scenarios.filter(
    // Of circles the best sum is that of everyone: nobody counts for less by being left out.
    ({ objective }) => kind !== 'circles' || objective !== 'total' || decided.objective === 'total',
  );
  const shown = scenarios.find(({ objective }) => objective === decided.objective);
  return (
    <>
      <RadioGroup
        className={styles.group}
        aria-label={t('scenarios.label', { kind })}
        value={decided.objective}
        disabled={busy}
        onChange={(_, { value }) => {
          const next = data.scenarios.find(({ objective }) => objective === value);
          if (next !== undefined) decide({ ...decided, objective: next.objective }, 'objective');
        }}
      >
        {scenarios.map((scenario) => (
          <ScenarioCard key={scenario.objective} scenario={scenario} shown={shown ?? scenario} kind={kind} />
        ))}
      </RadioGroup>
      <GroupTable scenarios={scenarios} />
    </>
  );
};

type Props = { readonly scenario: Scenario; readonly shown: Scenario; readonly kind: Deciding['kind'] };

const ScenarioCard = ({ scenario, shown, kind }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const { formatNumber } = useIntl();
  const { objective, pairs, placed, points, lowest } = scenario;
  const chosen = objective === shown.objective;
  return (
    <label className={mergeClasses(styles.card, chosen && styles.chosen)}>
      <span className={styles.head}>
        <Radio value={objective} />
        <span className={styles.name}>{t(`scenarios.${objective}`)}</span>
        {chosen ? (
          <Badge appearance="tint" shape="circular" size="large" className={styles.badge}>
            {t('scenarios.chosen')}
          </Badge>
        ) : (
          <span className={styles.use}>{t('scenarios.use')}</span>
        )}
      </span>
      <span className={mergeClasses(styles.figures, kind !== 'pairs' && styles.four)}>
        <Figure figure={formatNumber(pairs)} unit={t('scenarios.pairs', { kind, pairs })} />
        {kind === 'pairs' ? null : <Figure figure={formatNumber(placed)} unit={t('scenarios.placed')} />}
        <Figure figure={formatNumber(points)} unit={t('scenarios.points')} />
        <Figure figure={lowest === null ? '–' : formatNumber(lowest)} unit={t('scenarios.lowest')} />
      </span>
      <span className={styles.quiet}>
        {chosen ? t(`scenarios.about.${objective}`, { kind }) : <Beside {...{ scenario, shown, kind }} />}
      </span>
    </label>
  );
};

const Figure = ({ figure, unit }: { figure: string; unit: string }) => {
  const styles = useStyles();
  return (
    <span>
      <span className={styles.figure} dir="ltr">
        {figure}
      </span>
      <span className={styles.quiet}>{unit}</span>
    </span>
  );
};

/** A scenario beside the one on the board. */
const Beside = ({ scenario, shown, kind }: Props) => {
  const t = useText(en);
  const points = scenario.points - shown.points;
  const { lowest, open } = scenario;
  if (points === 0 && open === shown.open && lowest === shown.lowest) return t('scenarios.same');
  const key = points < 0 ? 'scenarios.points.fewer' : 'scenarios.points.more';
  return [
    t(key, { points: Math.abs(points), open }),
    ...(lowest === null || lowest <= (shown.lowest ?? 0) ? [] : [t('scenarios.lowest.above', { lowest })]),
    t('scenarios.change', { kind, people: scenario.change.people }),
  ].join(' ');
};
