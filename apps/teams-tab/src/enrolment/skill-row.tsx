import {
  Button,
  makeStyles,
  mergeClasses,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { Skill } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { en } from '../en.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'center',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    paddingInlineStart: '12px',
    minHeight: '34px',
  },
  name: { overflowWrap: 'anywhere' },
  level: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  bars: { display: 'inline-flex', columnGap: '3px', marginInlineEnd: '8px' },
  bar: {
    width: '14px',
    height: '6px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  you: { backgroundColor: tokens.colorBrandForeground1, border: `1px solid ${tokens.colorBrandForeground1}` },
  partner: {
    backgroundColor: tokens.colorPalettePumpkinBorderActive,
    border: `1px solid ${tokens.colorPalettePumpkinBorderActive}`,
  },
  word: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

const levels = [1, 2, 3, 4] as const;

type Props = {
  readonly skill: Skill;
  readonly who: 'you' | 'partner';
  readonly onLevel: (level: number) => void;
  readonly onRemove: () => void;
};

/** A skill, its level as four bars and in words, and a way to change both. */
export const SkillRow = ({ skill, who, onLevel, onRemove }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const level = levels.find((one) => one === skill.level) ?? 1;
  return (
    <li className={styles.row}>
      <span className={styles.name}>{skill.name}</span>
      <Popover trapFocus positioning="below-end">
        <PopoverTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" className={styles.level}>
            <span className={styles.bars} aria-hidden="true">
              {levels.map((one) => (
                <span key={one} className={mergeClasses(styles.bar, one <= level && styles[who])} />
              ))}
            </span>
            <span className={styles.word}>{t(`join.offers.${level}`)}</span>
          </Button>
        </PopoverTrigger>
        <PopoverSurface aria-label={t('join.level.of', { skill: skill.name })}>
          <RadioGroup value={String(level)} onChange={(_, { value }) => onLevel(Number(value))}>
            {levels.map((one) => (
              <Radio key={one} value={String(one)} label={t(`join.offers.${one}`)} />
            ))}
          </RadioGroup>
        </PopoverSurface>
      </Popover>
      <Button
        appearance="subtle"
        icon={<Dismiss20Regular />}
        aria-label={t('join.remove', { name: skill.name })}
        onClick={onRemove}
      />
    </li>
  );
};
