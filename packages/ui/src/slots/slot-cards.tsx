import { Radio, RadioGroup, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SlotChoice } from '@tandem/core/contract';
import type { Slot } from '@tandem/core/model';
import { en } from '../language/en.ts';
import { useText } from '../language/use-text.ts';
import { SlotBody } from './slot-body.tsx';
import { SlotHead } from './slot-head.tsx';

const useStyles = makeStyles({
  group: { display: 'grid', rowGap: '16px', alignItems: 'stretch' },
  card: {
    display: 'grid',
    gridTemplateColumns: '64px minmax(0, 1fr)',
    alignItems: 'start',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
    cursor: 'pointer',
    '@media (max-width: 560px)': { gridTemplateColumns: '44px minmax(0, 1fr)' },
  },
  chosen: { border: `2px solid ${tokens.colorBrandStroke1}`, boxShadow: tokens.shadow4 },
  radio: { marginInlineStart: '16px', marginTop: '18px', '@media (max-width: 560px)': { marginInlineStart: '4px' } },
});

type Props = {
  readonly choice: SlotChoice;
  readonly chosen: Slot | null;
  readonly onChoose: (slot: Slot) => void;
};

/** Times for the whole series as a radio group; the card is the label, and nothing in it can be pressed. */
export const SlotCards = ({ choice, chosen, onChoose }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  return (
    <RadioGroup
      className={styles.group}
      aria-label={t('slots.choice')}
      value={chosen === null ? '' : slotKey(chosen)}
      onChange={(_, { value }) => {
        const view = choice.slots.find((one) => slotKey(one.slot) === value);
        if (view !== undefined) onChoose(view.slot);
      }}
    >
      {choice.slots.map((view, index) => (
        <label
          key={slotKey(view.slot)}
          className={mergeClasses(
            styles.card,
            chosen !== null && slotKey(chosen) === slotKey(view.slot) && styles.chosen,
          )}
        >
          <Radio className={styles.radio} value={slotKey(view.slot)} />
          <SlotHead view={view} pair={choice.pair} days={choice.days} best={index === 0 && view.free > 0} />
          <SlotBody view={view} />
        </label>
      ))}
    </RadioGroup>
  );
};

/** Two choices may share their first hour: one of them takes turns with another. */
export const slotKey = ({ zone, weekday, start, firstDate, inTurn }: Slot): string =>
  [zone, weekday, start, firstDate, inTurn?.weekday, inTurn?.start].join(' ');
