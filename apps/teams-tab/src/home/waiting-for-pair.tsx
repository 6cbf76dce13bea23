import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { NodeKind } from '@tandem/core/checkins';
import type { Enrolment } from '@tandem/core/contract';
import { meetsIn, type Instant } from '@tandem/core/model';
import { dayKey, EmptyState, longDate, NodeMark, Surface, useText } from '@tandem/ui';
import { useIntl } from 'react-intl';
import { en } from '../en.ts';
import { goTo } from '../start/use-route.ts';
import { usePlainDate } from './use-plain-date.ts';

const useStyles = makeStyles({
  steps: {
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '16px',
    margin: '24px 24px 8px',
    padding: '24px 0 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  empty: { display: 'block', marginTop: '12px', color: tokens.colorNeutralForeground1 },
  step: { display: 'flex', alignItems: 'center', columnGap: '12px' },
  what: { ...typographyStyles.body1Strong, display: 'block' },
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

type Props = { readonly enrolment: Extract<Enrolment, { state: 'waiting' }>; readonly now: Instant };

/** Joined, and no pairs yet: what is coming and when. */
export const WaitingForPair = ({ enrolment, now }: Props) => {
  const styles = useStyles();
  const reader = useIntl();
  const t = useText(en);
  const plain = usePlainDate();
  const { programme, joinedAt, comesLast } = enrolment;
  const wishes = (
    <Button
      size="large"
      {...(comesLast ? {} : { appearance: 'primary' })}
      onClick={() => goTo('short-list', programme.id)}
    >
      {t('home.waiting.wishes')}
    </Button>
  );
  const announced = programme.announcedOn <= dayKey(now, reader.timeZone);
  const steps: readonly { kind: NodeKind; what: string; when: string }[] = [
    { kind: 'held', what: t('home.waiting.joined'), when: longDate(reader, joinedAt) },
    { kind: announced ? 'held' : 'now', what: t('home.waiting.announced'), when: plain(programme.announcedOn) },
    {
      kind: 'to-come',
      what: t('home.waiting.first'),
      when: t('home.waiting.from', { date: plain(programme.startsOn) }),
    },
  ];
  return (
    <Surface>
      <EmptyState
        title={t('home.waiting.title', { kind: meetsIn(enrolment.programme) })}
        actions={
          <>
            {comesLast ? null : wishes}
            <Button
              size="large"
              {...(comesLast ? { appearance: 'primary' } : {})}
              onClick={() => goTo('join', programme.id)}
            >
              {t(comesLast ? 'home.waiting.fill' : 'home.waiting.improve')}
            </Button>
            {comesLast ? wishes : null}
          </>
        }
      >
        {t('home.waiting.text', {
          programme: programme.name,
          joined: longDate(reader, joinedAt),
          announced: plain(programme.announcedOn, 'long'),
        })}
        {comesLast ? <span className={styles.empty}>{t('home.waiting.empty')}</span> : null}
      </EmptyState>
      <ol className={styles.steps} role="list">
        {steps.map((step) => (
          <li key={step.what} className={styles.step}>
            <NodeMark kind={step.kind} />
            <span>
              <span className={styles.what}>{step.what}</span>
              <span className={styles.when}>{step.when}</span>
            </span>
          </li>
        ))}
      </ol>
    </Surface>
  );
};
