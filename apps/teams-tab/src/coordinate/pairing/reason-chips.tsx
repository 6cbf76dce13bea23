import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Clock16Regular, Info16Regular } from '@fluentui/react-icons';
import type { ProposedPair } from '@tandem/core/contract';
import { shortly, type MessageKey } from '@tandem/core/messages';
import { TermIcon, useSay, useTermName, useText } from '@tandem/ui';
import { en } from '../../en.ts';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  chip: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    minHeight: '24px',
    paddingInline: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxSizing: 'border-box',
    fontVariantNumeric: 'tabular-nums',
  },
  icon: { display: 'flex', fontSize: '16px', '& svg': { width: '16px', height: '16px' } },
  words: { maxWidth: '200px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  strained: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  more: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

const most = 2;
const fewHours: MessageKey = 'matching.note.fewHours';

/** The reasons that weigh most, and what a coordinator should know, in a few words. All of them stand in the opened row. */
export const ReasonChips = ({ pair }: { pair: Pick<ProposedPair, 'score' | 'notes'> }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const nameOf = useTermName();
  const wordsOf = ({ term, points, message }: ProposedPair['score']['reasons'][number]) => {
    const short = shortly(message);
    return short === null ? t('pairing.chip', { term: nameOf(term), points }) : say(short);
  };
  const strongest = pair.score.reasons.filter((one) => one.points > 0).toSorted((a, b) => b.points - a.points);
  const shown = strongest.slice(0, most);
  return (
    <span className={styles.chips}>
      {shown.map((reason) => (
        <span key={reason.term} className={styles.chip}>
          <span className={styles.icon}>
            <TermIcon term={reason.term} />
          </span>
          <span className={styles.words}>{wordsOf(reason)}</span>
        </span>
      ))}
      {strongest.length > most ? (
        <span className={styles.more}>{t('pairing.more', { count: strongest.length - most })}</span>
      ) : null}
      {pair.notes.map((note, index) => (
        <span key={index} className={mergeClasses(styles.chip, note.key === fewHours && styles.strained)}>
          {note.key === fewHours ? <Clock16Regular aria-hidden="true" /> : <Info16Regular aria-hidden="true" />}
          {say(shortly(note) ?? note)}
        </span>
      ))}
    </span>
  );
};
