import { Button } from '@fluentui/react-components';
import type { Proposal } from '@tandem/core/contract';
import { meetsIn } from '@tandem/core/model';
import { EmptyState, Notice, Surface, useSay, useText } from '@tandem/ui';
import { en } from '../../en.ts';
import { Failure } from '../../start/failure.tsx';
import { Page } from '../../start/page.tsx';
import type { ListedProgramme } from '../listed-programme.ts';
import { useRun } from './use-run.ts';

type Props = {
  readonly programme: ListedProgramme;
  /** The run before, when it came to nothing. */
  readonly last: Extract<Proposal, { state: 'cancelled' | 'failed' }> | null;
};

export const NoRun = ({ programme, last }: Props) => {
  const t = useText(en);
  const say = useSay();
  const kind = meetsIn(programme);
  const { start } = useRun(programme.id);
  const failed = last?.state === 'failed' ? last.reason : null;
  return (
    <Page width="coordinator" title={t('overview.title.people', { people: programme.people })} about={programme.name}>
      {last?.state === 'cancelled' ? <Notice>{t('pairing.cancelled')}</Notice> : null}
      <Failure error={start.error} />
      <Surface>
        <EmptyState
          mark={failed === null ? 'waiting' : 'broken'}
          title={t(failed === null ? 'pairing.none.title' : 'pairing.failed', { kind })}
          actions={
            <Button
              appearance="primary"
              size="large"
              disabled={programme.people < 2 || start.isPending}
              onClick={() => start.mutate({ programmeId: programme.id })}
            >
              {t(failed === null ? 'pairing.start' : 'pairing.again', { kind })}
            </Button>
          }
        >
          {failed === null ? t('pairing.none.text', { kind, people: programme.people }) : say(failed)}
        </EmptyState>
      </Surface>
    </Page>
  );
};
