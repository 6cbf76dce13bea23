import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownload20Regular, DocumentTable20Regular } from '@fluentui/react-icons';
import type { ParticipantRow } from '@tandem/core/contract';
import { useText } from '@tandem/ui';
import { en } from '../../en.ts';
import { goTo } from '../../start/use-route.ts';
import type { ListedProgramme } from '../listed-programme.ts';
import { saveCsv } from './save-csv.ts';
import { sheetLine } from './sheet-line.ts';

const useStyles = makeStyles({ root: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

type Props = { readonly programme: ListedProgramme; readonly rows: readonly ParticipantRow[] };

/** People out into a spreadsheet, and in from one while the programme is open. */
export const PeopleActions = ({ programme, rows }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  return (
    <div className={styles.root}>
      {rows.length === 0 ? null : (
        <Button
          appearance="subtle"
          icon={<ArrowDownload20Regular />}
          onClick={() =>
            saveCsv(
              `${programme.name} ${t('export.people')}`,
              rows.map((row) => sheetLine(t, row)),
            )
          }
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
