import { ToggleButton, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark20Regular, Info20Regular } from '@fluentui/react-icons';
import type { PersonCard } from '@tandem/core/contract';
import type { Instant, PulseAnswer } from '@tandem/core/model';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../language/en.ts';
import { dayAndTime, longDay } from '../language/times.ts';
import { useNamed } from '../language/use-named.ts';
import { useText } from '../language/use-text.ts';
import { Together } from '../together.tsx';
import { PulseExtra } from './extra.tsx';
import { Usefulness } from './usefulness.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '24px' },
  head: { display: 'flex', alignItems: 'center', columnGap: '16px' },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  question: { display: 'grid', rowGap: '12px' },
  ask: { ...typographyStyles.body1Strong, margin: 0 },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: '8px' },
  press: { minWidth: 0, minHeight: '40px' },
  more: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '16px', display: 'grid', rowGap: '12px' },
  note: { ...typographyStyles.caption1, display: 'flex', columnGap: '10px', margin: 0 },
  noteText: { color: tokens.colorNeutralForeground3 },
  noteIcon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly me: PersonCard;
  readonly partners: readonly PersonCard[];
  readonly number: number;
  readonly at: Instant;
  /** What was said before; it can be changed until `closesAt`. */
  readonly mine: PulseAnswer | null;
  readonly closesAt: Instant;
  readonly sending: 'idle' | 'sending' | 'sent' | 'failed';
  readonly onSend: (answer: PulseAnswer) => void;
};

/** How a check-in was: two presses. The second one sends; "Not this time" is the only press it needs. */
export const PulseForm = ({ me, partners, number, at, mine, closesAt, sending, onSend }: Props) => {
  const styles = useStyles();
  const reader = useIntl();
  const t = useText(en);
  const named = useNamed();
  const heading = useId();
  const [met, setMet] = useState(mine?.met ?? null);
  const [useful, setUseful] = useState(mine?.useful ?? null);
  const rest = { word: mine?.word ?? null, line: mine?.line ?? null };
  const answer = met === false ? { ...rest, met, useful: null } : { ...rest, met: true, useful };
  const complete = met === false || (met === true && useful !== null);
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <header className={styles.head}>
        <Together names={[me, ...partners].map((person) => person.name)} colors="own" size={40} />
        <div>
          <h2 id={heading} className={styles.title}>
            {t('pulse.title', named(partners))}
          </h2>
          <p className={styles.when}>{t('pulse.when', { number, date: longDay(reader, at) })}</p>
        </div>
      </header>
      <div className={styles.question}>
        <h3 className={styles.ask}>{t('pulse.met?')}</h3>
        <div className={styles.pair}>
          <ToggleButton
            className={styles.press}
            checked={met === true}
            appearance={met === true ? 'primary' : 'secondary'}
            {...(met === true ? { icon: <Checkmark20Regular /> } : {})}
            onClick={() => setMet(true)}
          >
            {t('pulse.met')}
          </ToggleButton>
          <ToggleButton
            className={styles.press}
            checked={met === false}
            appearance={met === false ? 'primary' : 'secondary'}
            {...(met === false ? { icon: <Checkmark20Regular /> } : {})}
            onClick={() => {
              setMet(false);
              setUseful(null);
              onSend({ ...rest, met: false, useful: null });
            }}
          >
            {t('pulse.not-met')}
          </ToggleButton>
        </div>
      </div>
      {met === true ? (
        <div className={styles.question}>
          <h3 className={styles.ask}>{t('pulse.useful?')}</h3>
          <Usefulness
            label={t('pulse.useful?')}
            value={useful}
            onChoose={(value) => {
              setUseful(value);
              onSend({ ...rest, met: true, useful: value });
            }}
          />
        </div>
      ) : null}
      <div className={styles.more}>
        {complete ? <PulseExtra partners={partners} answer={answer} onSend={onSend} /> : null}
        <p className={styles.note}>
          <Info20Regular className={styles.noteIcon} aria-hidden="true" />
          <span className={styles.noteText}>{t('pulse.privacy', named(partners))}</span>
        </p>
        <p className={styles.note} role="status">
          {sending === 'sent' || (sending === 'idle' && mine !== null)
            ? t('pulse.sent', { until: dayAndTime(reader, closesAt) })
            : null}
          {sending === 'sending' ? t('pulse.sending') : null}
          {sending === 'failed' ? t('pulse.failed') : null}
        </p>
      </div>
    </section>
  );
};
