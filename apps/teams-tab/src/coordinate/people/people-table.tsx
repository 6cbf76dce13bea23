import {
  Avatar,
  Badge,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { CalendarCheckmark20Regular, QuestionCircle20Regular, Warning20Regular } from '@fluentui/react-icons';
import type { CalendarState, ParticipantRow } from '@tandem/core/contract';
import { placeOf, useText } from '@tandem/ui';
import { en } from '../../en.ts';

const narrow = '@media (max-width: 720px)';

const useStyles = makeStyles({
  table: { [narrow]: { display: 'block' } },
  head: { [narrow]: { display: 'none' } },
  body: { [narrow]: { display: 'block' } },
  row: { minHeight: '56px', [narrow]: { display: 'grid', paddingBlock: '8px', height: 'auto' } },
  cell: {
    paddingInline: '24px 8px',
    paddingBlock: '8px',
    [narrow]: { paddingBlock: '2px', display: 'flex', height: 'auto' },
  },
  person: { display: 'flex', alignItems: 'center', columnGap: '12px' },
  name: { ...typographyStyles.body1Strong, display: 'block' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  badge: { display: 'flex', width: 'fit-content', marginTop: '4px' },
  state: { display: 'inline-flex', alignItems: 'center', columnGap: '8px' },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

const columns = ['people.name', 'people.role', 'people.profile', 'people.calendar', 'people.partners'] as const;

export const PeopleTable = ({ rows }: { rows: readonly ParticipantRow[] }) => {
  const styles = useStyles();
  const t = useText(en);
  return (
    <Table className={styles.table}>
      <TableHeader className={styles.head}>
        <TableRow>
          {columns.map((column) => (
            <TableHeaderCell key={column} className={styles.cell}>
              {t(column)}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody className={styles.body}>
        {rows.map((row) => (
          <PersonRow key={row.person.id} row={row} />
        ))}
      </TableBody>
    </Table>
  );
};

const PersonRow = ({ row }: { row: ParticipantRow }) => {
  const styles = useStyles();
  const t = useText(en);
  const { person } = row;
  return (
    <TableRow className={styles.row}>
      <TableCell className={styles.cell}>
        <span className={styles.person}>
          <Avatar name={person.name} size={32} color="colorful" aria-hidden="true" />
          <span>
            <span className={styles.name}>{person.name}</span>
            <span className={styles.quiet}>
              {[person.jobTitle, placeOf(person)].filter((part) => part !== null).join(', ')}
            </span>
            {row.invited ? (
              <Badge className={styles.badge} appearance="tint" shape="circular">
                {t('people.invited')}
              </Badge>
            ) : null}
          </span>
        </span>
      </TableCell>
      <TableCell className={styles.cell}>
        {row.roles
          .map(({ role, capacity }) => t('role.capacity', { role: t(`join.role.${role}`), capacity }))
          .join('; ')}
      </TableCell>
      <TableCell className={styles.cell}>
        {row.offers + row.wants + row.goals + row.interests === 0
          ? t('people.profile.empty')
          : t('people.profile.counts', { offers: row.offers, wants: row.wants, goals: row.goals })}
      </TableCell>
      <TableCell className={styles.cell}>
        <Calendar state={row.calendar} />
      </TableCell>
      <TableCell className={styles.cell}>
        {row.partners.length === 0 ? (
          <span className={styles.quiet}>{t('people.partners.none')}</span>
        ) : (
          row.partners.map((partner) => partner.name).join(', ')
        )}
      </TableCell>
    </TableRow>
  );
};

const icons = {
  readable: CalendarCheckmark20Regular,
  unreadable: Warning20Regular,
  unknown: QuestionCircle20Regular,
} as const;

const Calendar = ({ state }: { state: CalendarState }) => {
  const styles = useStyles();
  const t = useText(en);
  const Icon = icons[state];
  return (
    <span className={styles.state}>
      <Icon aria-hidden="true" {...(state === 'unreadable' ? { className: styles.warning } : {})} />
      {t(`people.${state}`)}
    </span>
  );
};
