import { Dropdown, Option } from '@fluentui/react-components';
import { themeNames, type ThemeName } from './theme.ts';

type Props = { readonly theme: ThemeName; readonly onPick: (theme: ThemeName) => void };

const labels: Readonly<Record<ThemeName, string>> = { default: 'Light', dark: 'Dark', contrast: 'High contrast' };

export const ThemePicker = ({ theme, onPick }: Props) => (
  <Dropdown
    aria-label="Theme"
    style={{ minWidth: '130px' }}
    value={labels[theme]}
    selectedOptions={[theme]}
    onOptionSelect={(_, { optionValue }) => {
      const picked = themeNames.find((name) => name === optionValue);
      if (picked !== undefined) onPick(picked);
    }}
  >
    {themeNames.map((name) => (
      <Option key={name} value={name}>
        {labels[name]}
      </Option>
    ))}
  </Dropdown>
);
