import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { display: 'inline-block', width: '10px', height: '10px', flexShrink: 0, forcedColorAdjust: 'none' },
  you: {
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  partner: {
    width: '9px',
    height: '9px',
    transform: 'rotate(45deg)',
    backgroundColor: tokens.colorPalettePumpkinBorderActive,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

/** A circle is always you, a diamond always your partner; the words beside it say so too. */
export const PersonDot = ({ who }: { who: 'you' | 'partner' }) => {
  const styles = useStyles();
  return <span aria-hidden="true" className={mergeClasses(styles.root, styles[who])} />;
};
