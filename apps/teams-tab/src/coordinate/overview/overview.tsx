import { makeStyles } from '@fluentui/react-components';
import type { ProgrammeHealth } from '@tandem/core/contract';
import { meetsIn } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { en } from '../../en.ts';
import { Loaded } from '../../start/loaded.tsx';
import { Page } from '../../start/page.tsx';
import { useTandem } from '../../start/tandem.ts';
import type { ListedProgramme } from '../listed-programme.ts';
import { Attention } from './attention.tsx';
import { Figures } from './figures.tsx';
import { Lines } from './lines.tsx';
import { PulseSummary } from './pulse-summary.tsx';
import { StateStep } from './state-step.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 332px',
    alignItems: 'start',
    gap: '24px',
    '@media (max-width: 960px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  stack: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '24px' },
});

const refresh = 30_000; // milliseconds

/** The programme at a glance: what it does now, in numbers, and what needs a person. */
export const Overview = ({ programme }: { programme: ListedProgramme }) => {
  const styles = useStyles();
  const t = useText(en);
  const { api } = useTandem();
  const health = useQuery(
    api.programmes.health.queryOptions({ input: { programmeId: programme.id }, refetchInterval: refresh }),
  );
  return (
    <Page
      width="coordinator"
      title={titleOf(t, programme, health.data)}
      about={`${programme.name}. ${t(`state.${programme.state}`, { kind: meetsIn(programme) })}`}
      actions={<StateStep programme={programme} toCome={health.data?.checkIns.toCome ?? 0} />}
    >
      <Loaded query={health}>
        {(loaded) => (
          <div className={styles.columns}>
            <div className={styles.stack}>
              <Figures kind={meetsIn(programme)} health={loaded} />
              <PulseSummary pulse={loaded.pulse} />
              <Lines lines={loaded.lines} />
            </div>
            <Attention health={loaded} />
          </div>
        )}
      </Loaded>
    </Page>
  );
};

const titleOf = (
  t: ReturnType<typeof useText<typeof en>>,
  programme: ListedProgramme,
  health: ProgrammeHealth | undefined,
): string => {
  if (programme.state === 'draft') return t('overview.title.draft');
  const pairs = health?.pairs ?? programme.pairs;
  if (pairs > 0)
    return t('overview.title.pairs', { kind: meetsIn(programme), pairs, toCome: health?.checkIns.toCome ?? 0 });
  return t('overview.title.people', { people: health?.people ?? programme.people });
};
