import { Tab, TabList, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

type Props = {
  readonly icon: ReactNode;
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
  title: { margin: 0 },
});

/** The line above an app: where it is and its tabs. */
export const AppHeader = ({ icon, title, tabs, selected, onSelect, children }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.header}>
      {icon}
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
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
