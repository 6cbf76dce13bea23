import { Button, Link, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular, PeopleAdd20Regular } from '@fluentui/react-icons';
import type { ImportRow } from '@tandem/core/contract';
import { Notice, Surface, useSay, useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { en } from '../../../en.ts';
import { Failure } from '../../../start/failure.tsx';
import { Loaded } from '../../../start/loaded.tsx';
import { Page } from '../../../start/page.tsx';
import { useTandem } from '../../../start/tandem.ts';
import type { ListedProgramme } from '../../listed-programme.ts';
import { ChooseFile } from './choose-file.tsx';
import { UsedColumns } from './used-columns.tsx';
import { RowsRead } from './rows-read.tsx';
import { useImport, type Importing } from './use-import.ts';

const useStyles = makeStyles({
  back: { display: 'inline-flex', alignItems: 'center', columnGap: '4px', minHeight: '24px' },
  turned: { ':dir(rtl)': { transform: 'scaleX(-1)' } },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '16px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, flexBasis: '240px', flexGrow: 1 },
});

/** People from a spreadsheet: choose it, see what every row would do, then add them. */
export const ImportPage = ({ programme }: { programme: ListedProgramme }) => {
  const styles = useStyles();
  const t = useText(en);
  const { api } = useTandem();
  const settings = useQuery(api.programmes.read.queryOptions({ input: { programmeId: programme.id } }));
  const importing = useImport(programme.id);
  const { result, done } = importing;
  const counts = result?.state === 'read' ? countsOf(result.rows) : null;
  return (
    <Page
      width="coordinator"
      title={counts === null ? t('import.title') : t(done ? 'import.done' : 'import.result', counts)}
      about={t('import.about', { programme: programme.name })}
      actions={
        <Link className={styles.back} href={`#/programme/${programme.id}/people`}>
          <ArrowLeft20Regular className={styles.turned} aria-hidden="true" />
          {t('import.back')}
        </Link>
      }
    >
      {programme.state === 'enrolling' ? (
        <Loaded query={settings}>{({ roles }) => <ChooseFile importing={importing} roles={roles} />}</Loaded>
      ) : (
        <Notice>{t('people.import.closed')}</Notice>
      )}
      <Failure error={importing.error} />
      <Looked importing={importing} />
    </Page>
  );
};

const Looked = ({ importing }: { importing: Importing }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const { chosen, result, looking, saving, done } = importing;
  if (chosen !== null && chosen.read.state !== 'read') return <Alert>{t(`import.${chosen.read.state}`)}</Alert>;
  if (looking)
    return (
      <Surface>
        <p className={styles.text} role="status">
          {t('import.looking')}
        </p>
        <ProgressBar aria-label={t('import.looking')} />
      </Surface>
    );
  if (result === null) return null;
  if (result.state === 'unreadable') return <Alert>{say(result.reason)}</Alert>;
  const counts = countsOf(result.rows);
  return (
    <>
      {done ? null : (
        <Surface>
          <div className={styles.foot}>
            <Button
              appearance="primary"
              size="large"
              icon={<PeopleAdd20Regular />}
              disabled={counts.taken === 0 || saving}
              onClick={importing.keep}
            >
              {t('import.press', counts)}
            </Button>
            <p className={styles.text}>
              {[counts.wrong > 0 ? t('import.rest') : '', counts.own > 0 ? t('import.own', counts) : ''].join(' ')}
            </p>
          </div>
        </Surface>
      )}
      <UsedColumns columns={result.columns} />
      <RowsRead rows={result.rows} />
    </>
  );
};

const Alert = ({ children }: { children: string }) => (
  <div role="alert">
    <Notice>{children}</Notice>
  </div>
);

const countsOf = (rows: readonly ImportRow[]) => {
  const count = (...outcomes: readonly ImportRow['outcome'][]) =>
    rows.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return { taken: count('new', 'updated'), own: count('own'), wrong: count('wrong') };
};
