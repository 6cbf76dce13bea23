import { makeStyles, tokens } from '@fluentui/react-components';

export const useRailStyles = makeStyles({
  rail: { width: '68px', display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '2px', padding: '4px' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    padding: '8px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase100,
    textDecorationLine: 'none',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  selected: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});
