import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import { en } from '../language/en.ts';
import { useText } from '../language/use-text.ts';

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'repeat(5, minmax(0, 1fr))', columnGap: '8px' },
  step: {
    minWidth: 0,
    minHeight: '72px',
    paddingInline: '2px',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover, border: `1px solid ${tokens.colorBrandStroke1}` },
  },
  figure: { ...typographyStyles.subtitle1, display: 'block' },
  word: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
});

const steps = [1, 2, 3, 4, 5] as const;

type Props = {
  readonly label: string;
  readonly value: number | null;
  readonly onChoose: (value: number) => void;
};

/** One to five. Arrow keys walk, a press chooses: walking must not send. */
export const Usefulness = ({ label, value, onChoose }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const group = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(value ?? 1);
  const walk = (event: KeyboardEvent) => {
    const forward = event.key === 'ArrowRight' || event.key === 'ArrowDown';
    const back = event.key === 'ArrowLeft' || event.key === 'ArrowUp';
    if (!forward && !back) return;
    event.preventDefault();
    const to = ((focused - 1 + (forward ? 1 : 4)) % 5) + 1;
    setFocused(to);
    group.current?.querySelectorAll('button')[to - 1]?.focus();
  };
  return (
    <div ref={group} className={styles.group} role="radiogroup" aria-label={label} onKeyDown={walk}>
      {steps.map((step) => (
        <Button
          key={step}
          role="radio"
          aria-checked={value === step}
          tabIndex={step === focused ? 0 : -1}
          className={mergeClasses(styles.step, value === step && styles.chosen)}
          onFocus={() => setFocused(step)}
          onClick={() => onChoose(step)}
        >
          <span>
            <span className={styles.figure}>{step}</span>
            <span className={styles.word}>{t(`pulse.${step}`)}</span>
          </span>
        </Button>
      ))}
    </div>
  );
};
