import {
  createDarkTheme,
  createLightTheme,
  createTeamsDarkTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The one brand ramp for both hosts. */
const tandem: BrandVariants = {
  10: '#03181a',
  20: '#042528',
  30: '#013135',
  40: '#033f44',
  50: '#034d52',
  60: '#055b62',
  70: '#09686e',
  80: '#067178',
  90: '#2b9499',
  100: '#3eadb0',
  110: '#56b8ba',
  120: '#6cc2c3',
  130: '#8ad0d0',
  140: '#a9dede',
  150: '#c7e9e9',
  160: '#e6f6f6',
};

const light = createLightTheme(tandem);
const teamsDark = createTeamsDarkTheme(tandem);
const outlookDark = createDarkTheme(tandem);

/** Theme for what Teams calls its theme; `glass` and names this version does not know are dark on transparent. */
export const teamsTheme = (name: string): Theme => {
  if (name === 'contrast') return teamsHighContrastTheme;
  return name === 'default' || name === 'light' ? light : teamsDark;
};

export type OutlookLook = 'light' | 'dark' | 'contrast';

export const outlookTheme = (look: OutlookLook): Theme =>
  look === 'contrast' ? teamsHighContrastTheme : look === 'dark' ? outlookDark : light;
