import { Button, Dropdown, makeStyles, Option, Tab, TabList } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useText } from '@tandem/ui';
import { en } from '../en.ts';
import { goTo, useRoute } from '../start/use-route.ts';
import { Calendar } from './calendar/calendar.tsx';
import type { ListedProgramme } from './listed-programme.ts';
import { Overview } from './overview/overview.tsx';
import { Pairing } from './pairing/pairing.tsx';
import { People } from './people/people.tsx';
import { Settings } from './settings.tsx';

const useStyles = makeStyles({
  bar: {
    boxSizing: 'border-box',
    maxWidth: '1280px',
    marginInline: 'auto',
    padding: '16px 20px 0',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '12px',
    '@media (max-width: 400px)': { padding: '8px 4px 0' },
  },
  tabs: { flexWrap: 'wrap', flexShrink: 1 },
  programmes: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingInlineEnd: '12px' },
  choice: { minWidth: '200px' },
});

const parts = ['overview', 'people', 'pairing', 'calendar', 'settings'] as const;
type Part = (typeof parts)[number];

type Props = { readonly programmes: readonly ListedProgramme[]; readonly shown: ListedProgramme };

/** One programme in its parts, and the way to the others. */
export const ProgrammeParts = ({ programmes, shown }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const [, , asked = ''] = useRoute();
  const part = parts.find((one) => one === asked) ?? 'overview';
  return (
    <>
      <nav className={styles.bar} aria-label={t('tabs.label')}>
        <TabList
          className={styles.tabs}
          selectedValue={part}
          onTabSelect={(_, { value }) => goTo('programme', shown.id, String(value))}
        >
          {parts.map((one) => (
            <Tab key={one} value={one}>
              {t(`tabs.${one}`)}
            </Tab>
          ))}
        </TabList>
        <div className={styles.programmes}>
          {programmes.length < 2 ? null : (
            <Dropdown
              className={styles.choice}
              aria-label={t('coordinate.programme')}
              value={shown.name}
              selectedOptions={[shown.id]}
              onOptionSelect={(_, { optionValue }) => goTo('programme', optionValue ?? shown.id, part)}
            >
              {programmes.map((one) => (
                <Option key={one.id} value={one.id}>
                  {one.name}
                </Option>
              ))}
            </Dropdown>
          )}
          <Button appearance="subtle" icon={<Add20Regular />} onClick={() => goTo('new')}>
            {t('coordinate.new')}
          </Button>
        </div>
      </nav>
      <Chosen key={`${shown.id} ${part}`} part={part} programme={shown} />
    </>
  );
};

const Chosen = ({ part, programme }: { part: Part; programme: ListedProgramme }) => {
  switch (part) {
    case 'overview':
      return <Overview programme={programme} />;
    case 'people':
      return <People programme={programme} />;
    case 'pairing':
      return <Pairing programme={programme} />;
    case 'calendar':
      return <Calendar programme={programme} />;
    case 'settings':
      return <Settings programme={programme} />;
  }
};
