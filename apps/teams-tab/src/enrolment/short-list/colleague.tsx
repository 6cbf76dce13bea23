import { Avatar, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss20Regular, EyeOff20Regular } from '@fluentui/react-icons';
import type { PersonCard, Suggested } from '@tandem/core/contract';
import { placeOf, Surface, TermIcon, useSay, useText } from '@tandem/ui';
import { useId, type ReactNode } from 'react';
import { en } from '../../en.ts';
import { PointsOf } from './points-of.tsx';

const narrow = '@media (max-width: 560px)';

const useStyles = makeStyles({
  card: { overflow: 'hidden' },
  row: {
    display: 'grid',
    gridTemplateColumns: '64px minmax(0, 1fr) 216px',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  main: { padding: '24px', [narrow]: { padding: '16px' } },
  head: { display: 'flex', columnGap: '16px', alignItems: 'center' },
  name: { ...typographyStyles.subtitle2, margin: 0 },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  reasons: { listStyleType: 'none', margin: '16px 0 0', padding: 0, display: 'grid', rowGap: '8px' },
  reason: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '12px' },
  icon: { color: tokens.colorBrandForeground1, display: 'flex' },
  said: { margin: '16px 0 0', color: tokens.colorNeutralForeground2 },
  end: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    rowGap: '16px',
    padding: '24px',
    borderInlineStartWidth: '1px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke3,
    [narrow]: { borderInlineStartWidth: 0, padding: '0 16px 16px', rowGap: '8px' },
  },
  quiet: { marginInlineStart: '-12px' },
});

/** Reasons that weigh most; the rest is in the sum. */
const shownReasons = 3;

type Props = {
  readonly person: PersonCard;
  /** Null for somebody added by name, or whom a rule keeps apart. */
  readonly fit: Suggested | null;
  readonly standing: 'open' | 'asked' | 'aside';
  readonly rank: ReactNode;
  readonly onAside: () => void;
  readonly onBack: () => void;
};

/** One colleague on the short list: who, why, how much time, and what one says to it. */
export const Colleague = ({ person, fit, standing, rank, onAside, onBack }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const heading = useId();
  const reasons = standing === 'aside' ? [] : (fit?.score.reasons ?? []).filter(({ points }) => points > 0);
  return (
    <Surface bare className={styles.card} labelledBy={heading}>
      <div className={styles.row}>
        {rank}
        <div className={styles.main}>
          <div className={styles.head}>
            <Avatar name={person.name} size={48} color="colorful" aria-hidden="true" />
            <div>
              <h2 id={heading} className={styles.name}>
                {person.name}
              </h2>
              <p className={styles.line}>
                {[person.jobTitle, placeOf(person)].filter((part) => part !== null).join(', ')}
              </p>
            </div>
          </div>
          {standing === 'aside' ? <p className={styles.said}>{t('short.aside')}</p> : null}
          {standing !== 'aside' && fit === null ? <p className={styles.said}>{t('short.unknown')}</p> : null}
          {reasons.length === 0 ? null : (
            <ul className={styles.reasons} role="list">
              {reasons.slice(0, shownReasons).map(({ term, message }) => (
                <li key={term} className={styles.reason}>
                  <span className={styles.icon}>
                    <TermIcon term={term} />
                  </span>
                  <span dir="auto">{say(message)}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
        <div className={styles.end}>
          {standing !== 'aside' && fit !== null ? <PointsOf fit={fit} /> : <span />}
          {standing === 'aside' ? (
            <Button onClick={onBack}>{t('short.back')}</Button>
          ) : (
            <div>
              {standing === 'asked' ? (
                <Button appearance="subtle" className={styles.quiet} icon={<Dismiss20Regular />} onClick={onBack}>
                  {t('short.unask')}
                </Button>
              ) : null}
              <Button appearance="subtle" className={styles.quiet} icon={<EyeOff20Regular />} onClick={onAside}>
                {t('short.rather-not')}
              </Button>
            </div>
          )}
        </div>
      </div>
    </Surface>
  );
};
