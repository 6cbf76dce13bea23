import { Button, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from '@fluentui/react-components';
import type { GivesWay, HourChoice, HourChoices } from '@tandem/core/contract';
import { aboutHour, useSay, useText } from '@tandem/ui';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../en.ts';
import { hoursInWords } from './hours-in-words.ts';
import { namesOf } from './names-of.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '8px' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  text: { margin: 0 },
  label: { display: 'grid', rowGap: '2px' },
  hour: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums' },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  more: { justifySelf: 'start', marginInlineStart: '-8px' },
});

/** Shown before one asks for more. */
const atFirst = 5;

/** One of the offered hours by its place, or to leave the series out. */
export type Chosen = number | 'without';

type Props = {
  readonly choices: HourChoices;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
};

/** Other hours for a series, the best for everybody first, each with how it is and who gives way to it. */
export const HourChoicesList = ({ choices: { dates, choices, without }, chosen, onChoose }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const [all, setAll] = useState(false);
  const shown = all ? choices : choices.slice(0, atFirst);
  return (
    <div className={styles.root}>
      <p className={styles.quiet}>{choices.length === 0 ? t('hours.nothing') : t('hours.clock')}</p>
      <RadioGroup
        aria-label={t('hours.choose')}
        value={String(chosen ?? '')}
        onChange={(_, { value }) => onChoose(value === 'without' ? value : Number(value))}
      >
        {shown.map((choice, place) => (
          <Radio key={place} value={String(place)} label={<OneHour choice={choice} dates={dates} />} />
        ))}
        {without === null ? null : (
          <Radio
            value="without"
            label={
              <span className={styles.label}>
                <span className={styles.hour}>{t('hours.without')}</span>
                <span className={styles.about}>
                  {t('hours.without.about')} <Changes changes={without} />
                </span>
              </span>
            }
          />
        )}
      </RadioGroup>
      {shown.length === choices.length ? null : (
        <Button appearance="subtle" size="small" className={styles.more} onClick={() => setAll(true)}>
          {t('hours.more')}
        </Button>
      )}
    </div>
  );
};

const OneHour = ({ choice: { starts, free, lost, notes, changes }, dates }: { choice: HourChoice; dates: number }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const reader = useIntl();
  const feel = (starts.length > 1 ? [null, 1, 2] : [null]).flatMap((turn) => aboutHour(notes, turn).map(say));
  const words = [t('hours.free', { free, dates }), t('hours.lost', { lost }), ...new Set(feel)].filter(
    (one) => one !== '',
  );
  return (
    <span className={styles.label}>
      <span className={styles.hour}>{hoursInWords(reader, starts)}</span>
      <span className={styles.about}>{words.join(' · ')}</span>
      <span className={styles.about}>
        <Changes changes={changes} />
      </span>
    </span>
  );
};

/** Who gives way, in a sentence each. */
const Changes = ({ changes }: { changes: readonly GivesWay[] }) => {
  const t = useText(en);
  const reader = useIntl();
  if (changes.length === 0) return t('hours.nobody');
  return changes
    .map(({ members, before, after }) => {
      const names = reader.formatList(namesOf(members, 'givenName'));
      if (after === null) return t('hours.moves.none', { names });
      const hour = hoursInWords(reader, after.starts);
      return t(before === null ? 'hours.moves.some' : 'hours.moves', { names, hour });
    })
    .join(' ');
};
