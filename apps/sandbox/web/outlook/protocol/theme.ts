import { outlookThemes, type ThemeName } from '../../host/theme.ts';

type OfficeTheme = Readonly<Record<string, string>>;

/** The four colours an add-in hears of, `#rrggbb`. */
export function officeTheme(name: ThemeName): OfficeTheme {
  const theme = outlookThemes[name];
  return {
    bodyBackgroundColor: theme.colorNeutralBackground1,
    bodyForegroundColor: theme.colorNeutralForeground1,
    controlBackgroundColor: theme.colorNeutralBackground3,
    controlForegroundColor: theme.colorNeutralForeground1,
  };
}

/** The event carries numbers, which office.js writes as `#rrggbb`. */
export const themeChanged = (name: ThemeName): readonly string[] => [
  JSON.stringify(
    Object.fromEntries(Object.entries(officeTheme(name)).map(([key, colour]) => [key, parseInt(long(colour), 16)])),
  ),
];

/** `fff` as `ffffff`. */
const long = (colour: string): string => {
  const digits = colour.replace('#', '');
  return digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
};
