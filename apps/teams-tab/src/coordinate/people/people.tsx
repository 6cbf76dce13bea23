import { makeStyles, SearchBox, tokens, typographyStyles } from '@fluentui/react-components';
import type { ParticipantRow } from '@tandem/core/contract';
import { EmptyState, Surface, useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { en } from '../../en.ts';
import { Loaded } from '../../start/loaded.tsx';
import { Page } from '../../start/page.tsx';
import { useTandem } from '../../start/tandem.ts';
import type { ListedProgramme } from '../listed-programme.ts';
import { useRoute } from '../../start/use-route.ts';
import { ImportPage } from './import/import-page.tsx';
import { PeopleActions } from './people-actions.tsx';
import { PeopleTable } from './people-table.tsx';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '12px',
    padding: '16px 24px',
  },
  shown: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** Everybody in a programme, and the way to bring more from a spreadsheet. */
export const People = ({ programme }: { programme: ListedProgramme }) => {
  const [, , , doing] = useRoute();
  return doing === 'import' ? <ImportPage programme={programme} /> : <Everybody programme={programme} />;
};

const Everybody = ({ programme }: { programme: ListedProgramme }) => {
  const t = useText(en);
  const { api } = useTandem();
  const people = useQuery(api.programmes.participants.queryOptions({ input: { programmeId: programme.id } }));
  const rows = people.data?.participants;
  const title =
    rows === undefined
      ? {}
      : {
          title: t('people.title', {
            people: rows.length,
            alone: rows.filter((row) => row.partners.length === 0).length,
          }),
        };
  return (
    <Page
      width="coordinator"
      {...title}
      about={programme.name}
      actions={<PeopleActions programme={programme} rows={rows ?? []} />}
    >
      <Loaded query={people}>
        {({ participants }) =>
          participants.length === 0 ? (
            <Surface>
              <EmptyState title={t('people.title.none')}>{t('people.none')}</EmptyState>
            </Surface>
          ) : (
            <Found rows={participants} />
          )
        }
      </Loaded>
    </Page>
  );
};

const Found = ({ rows }: { rows: readonly ParticipantRow[] }) => {
  const styles = useStyles();
  const t = useText(en);
  const [wanted, setWanted] = useState('');
  const shown = rows.filter((row) => row.person.name.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <Surface bare>
      <div className={styles.tools}>
        <SearchBox
          placeholder={t('people.find')}
          aria-label={t('people.find')}
          value={wanted}
          onChange={(_, { value }) => setWanted(value)}
        />
        <span className={styles.shown} role="status">
          {t('people.shown', { shown: shown.length, all: rows.length })}
        </span>
      </div>
      <PeopleTable rows={shown} />
    </Surface>
  );
};
