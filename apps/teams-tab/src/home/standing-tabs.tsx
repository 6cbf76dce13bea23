import { Tab, TabList } from '@fluentui/react-components';
import { useText } from '@tandem/ui';
import { en } from '../en.ts';
import type { Standing } from './home-parts.tsx';

type Props = {
  readonly all: readonly Standing[];
  readonly shown: string;
  readonly onChoose: (key: string) => void;
};

/** For those with several partners: whose page this is. */
export const StandingTabs = ({ all, shown, onChoose }: Props) => {
  const t = useText(en);
  return (
    <TabList
      selectedValue={shown}
      aria-label={t('home.pairs')}
      onTabSelect={(_, { value }) => typeof value === 'string' && onChoose(value)}
    >
      {all.map((one) => (
        <Tab key={one.key} value={one.key}>
          {one.label ?? t('home.circle')}
        </Tab>
      ))}
    </TabList>
  );
};
