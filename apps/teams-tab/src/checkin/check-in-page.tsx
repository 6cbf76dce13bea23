import { makeStyles } from '@fluentui/react-components';
import { CheckInId } from '@tandem/core/model';
import {
  Clocks,
  drawnState,
  Notice,
  SeriesLine,
  seriesNodes,
  Surface,
  useNamed,
  useNow,
  useSay,
  useText,
} from '@tandem/ui';
import type { CheckInDetail } from '@tandem/core/contract';
import { useQuery } from '@tanstack/react-query';
import { en } from '../en.ts';
import { HeroAgenda } from '../home/hero-agenda.tsx';
import { PairCard } from '../home/pair-card.tsx';
import { BackHome } from '../start/back-home.tsx';
import { Loaded } from '../start/loaded.tsx';
import { NotHere } from '../start/not-here.tsx';
import { Page } from '../start/page.tsx';
import { useTandem } from '../start/tandem.ts';
import { HealedDates } from './healed-dates.tsx';
import { HealingRules } from './healing-rules.tsx';
import { OtherTimesSection } from './other-times-section.tsx';
import { OutcomeNote } from './outcome-note.tsx';
import { PulseSection } from './pulse-section.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '24px' },
});

/** One check-in, as notifications link to it. */
export const CheckInPage = ({ checkInId }: { checkInId: string }) => {
  const id = CheckInId.safeParse(checkInId);
  return id.success ? <Linked checkInId={id.data} /> : <NotHere />;
};

const Linked = ({ checkInId }: { checkInId: CheckInId }) => {
  const { api } = useTandem();
  const detail = useQuery(api.checkins.read.queryOptions({ input: { checkInId } }));
  const t = useText(en);
  const named = useNamed();
  const { data } = detail;
  const title =
    data === undefined
      ? {}
      : {
          title: t('checkin.title', {
            number: data.checkIn.number,
            count: data.pair.series?.checkIns.length ?? data.checkIn.number,
            ...named(data.pair.partners),
          }),
          about: data.pair.programme.name,
        };
  return (
    <Page width="narrow" {...title} actions={<BackHome />}>
      <Loaded query={detail}>{(loaded) => <Parts detail={loaded} />}</Loaded>
    </Page>
  );
};

const Parts = ({ detail }: { detail: CheckInDetail }) => {
  const styles = useStyles();
  const say = useSay();
  const now = useNow(detail.now);
  const { pair, checkIn } = detail;
  return (
    <div className={styles.parts}>
      <Surface>
        <Clocks at={checkIn.startsAt} pair={pair} />
        {checkIn.note === null || checkIn.healing?.mayUndo === true ? null : (
          <Notice icon="moved">{say(checkIn.note)}</Notice>
        )}
        <HealedDates checkIns={[checkIn]} />
        <OutcomeNote outcome={checkIn.outcome} />
      </Surface>
      <PulseSection detail={detail} />
      <Surface bare>
        <HeroAgenda checkInId={checkIn.id} items={detail.agenda} />
      </Surface>
      {pair.series === null ? null : (
        <Surface>
          <SeriesLine nodes={seriesNodes(pair.series.checkIns, now, drawnState(pair.series))} />
          <HealingRules rules={pair.series.rules} />
        </Surface>
      )}
      {checkIn.state === 'booked' && checkIn.startsAt > now ? <OtherTimesSection detail={detail} /> : null}
      <PairCard pair={pair} />
    </div>
  );
};
