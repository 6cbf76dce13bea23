import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Add24Regular, ArrowDown24Regular, ArrowUp24Regular, EyeOff24Regular } from '@fluentui/react-icons';
import { useText } from '@tandem/ui';
import { en } from '../../en.ts';

const narrow = '@media (max-width: 560px)';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '4px',
    padding: '16px 8px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderInlineEndWidth: '1px',
    borderInlineEndStyle: 'solid',
    borderInlineEndColor: tokens.colorNeutralStroke3,
    [narrow]: {
      flexDirection: 'row',
      justifyContent: 'flex-start',
      padding: '4px 16px',
      borderInlineEndWidth: 0,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
  first: { backgroundColor: tokens.colorBrandBackground2, outline: `1px solid ${tokens.colorTransparentStroke}` },
  place: { ...typographyStyles.subtitle1, fontVariantNumeric: 'tabular-nums', minWidth: '32px', textAlign: 'center' },
  placeFirst: { color: tokens.colorBrandForeground1 },
  off: { color: tokens.colorNeutralForeground3, marginBlock: '8px' },
});

type Props = {
  readonly name: string;
  /** From 1; null for somebody who is not asked for. */
  readonly place: number | null;
  readonly of: number;
  readonly isAside: boolean;
  /** Null when no more can be asked for. */
  readonly onAsk: (() => void) | null;
  readonly onMove: (by: -1 | 1) => void;
};

/** The place on one's list, with the ways up and down; or the way onto it. */
export const Rank = ({ name, place, of, isAside, onAsk, onMove }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  if (isAside)
    return (
      <div className={styles.root}>
        <EyeOff24Regular className={styles.off} aria-hidden="true" />
      </div>
    );
  if (place === null)
    return (
      <div className={styles.root}>
        <Button
          appearance="subtle"
          icon={<Add24Regular />}
          disabled={onAsk === null}
          aria-label={t('short.ask', { name })}
          onClick={() => onAsk?.()}
        />
      </div>
    );
  return (
    <div className={mergeClasses(styles.root, place === 1 && styles.first)}>
      <Button
        appearance="subtle"
        icon={<ArrowUp24Regular />}
        disabled={place === 1}
        aria-label={t('short.up', { name })}
        onClick={() => onMove(-1)}
      />
      <span className={mergeClasses(styles.place, place === 1 && styles.placeFirst)}>{place}</span>
      <Button
        appearance="subtle"
        icon={<ArrowDown24Regular />}
        disabled={place === of}
        aria-label={t('short.down', { name })}
        onClick={() => onMove(1)}
      />
    </div>
  );
};
