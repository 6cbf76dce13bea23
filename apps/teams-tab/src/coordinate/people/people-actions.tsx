import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownload20Regular, DocumentTable20Regular } from '@fluentui/react-icons';
import type { ParticipantRow } from '@tandem/core/contract';
import { useText } from '@tandem/ui';
import { en } from '../../en.ts';
import { goTo } from '../../start/use-route.ts';
import type { ListedProgramme } from '../listed-programme.ts';
import { saveCsv } from './save-csv.ts';

const useStyles = makeStyles({ root: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

type Props = { readonly programme: ListedProgramme; readonly rows: readonly ParticipantRow[] };

/** People out into a spreadsheet, and in from one while the programme is open. */
export const PeopleActions = ({ programme, rows }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const line = ({ person, mail, roles, partners, invited }: ParticipantRow) => ({
    [t('export.name')]: person.name,
    [t('export.mail')]: mail,
    [t('export.role')]: roles.map(({ role }) => t(`join.role.${role}`)).join('; '),
    [t('export.places')]: placesIn(roles),
    [t('export.title')]: person.jobTitle ?? '',
    [t('export.department')]: person.department ?? '',
    [t('export.place')]: person.place ?? '',
    [t('export.came')]: t(invited ? 'people.invited' : 'export.came.own'),
    [t('export.partners')]: partners.map(({ name }) => name).join('; '),
  });
  return (
    <div className={styles.root}>
      {rows.length === 0 ? null : (
        <Button
          appearance="subtle"
          icon={<ArrowDownload20Regular />}
          onClick={() => saveCsv(`${programme.name} ${t('export.people')}`, rows.map(line))}
        >
          {t('people.export')}
        </Button>
      )}
      {programme.state === 'enrolling' ? (
        <Button icon={<DocumentTable20Regular />} onClick={() => goTo('programme', programme.id, 'people', 'import')}>
          {t('people.import')}
        </Button>
      ) : null}
    </div>
  );
};

/** As a sheet that is brought in says it: places are a mentor's where somebody is one. */
const placesIn = (roles: ParticipantRow['roles']): number =>
  (roles.find(({ role }) => role === 'mentor') ?? roles[0])?.capacity ?? 0;
