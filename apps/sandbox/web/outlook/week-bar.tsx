import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular, ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { Temporal } from 'temporal-polyfill';

type Props = {
  readonly days: readonly Temporal.PlainDate[];
  /** In the mailbox' own words. */
  readonly zone: string;
  readonly locale: string;
  readonly onToday: () => void;
  readonly onMove: (weeks: number) => void;
  readonly onNew: () => void;
};

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  zone: { marginLeft: 'auto', color: tokens.colorNeutralForeground2 },
});

export const WeekBar = ({ days, zone, locale, onToday, onMove, onNew }: Props) => {
  const styles = useStyles();
  const first = days[0];
  return (
    <div className={styles.bar}>
      <Button appearance="primary" icon={<AddRegular />} onClick={onNew}>
        New event
      </Button>
      <Button onClick={onToday}>Today</Button>
      <Button appearance="subtle" aria-label="Week before" icon={<ChevronLeftRegular />} onClick={() => onMove(-1)} />
      <Button appearance="subtle" aria-label="Week after" icon={<ChevronRightRegular />} onClick={() => onMove(1)} />
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {first?.toLocaleString(locale, { month: 'long', year: 'numeric' })}
      </Text>
      <Text size={200} className={styles.zone}>
        {zone}
      </Text>
    </div>
  );
};
