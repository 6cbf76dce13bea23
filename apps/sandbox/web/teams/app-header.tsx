import { Tab, TabList, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ProductIcon } from '../host/product-icon.tsx';

type Props = {
  readonly title: string;
  readonly tabs: readonly { readonly id: string; readonly name: string; readonly disabled?: boolean }[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  readonly children?: ReactNode;
};

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    minHeight: '56px',
    padding: '0 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The line above an app: its name and its tabs. */
export const AppHeader = ({ title, tabs, selected, onSelect, children }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.header}>
      <ProductIcon size={28} />
      <Text as="h2" size={400} weight="semibold">
        {title}
      </Text>
      <TabList
        aria-label="Tabs"
        selectedValue={selected}
        onTabSelect={(_, { value }) => {
          if (typeof value === 'string') onSelect(value);
        }}
      >
        {tabs.map(({ id, name, disabled }) => (
          <Tab key={id} value={id} disabled={disabled === true}>
            {name}
          </Tab>
        ))}
      </TabList>
      {children}
    </div>
  );
};
